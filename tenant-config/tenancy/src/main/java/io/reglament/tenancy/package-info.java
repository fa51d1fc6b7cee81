/**
 * Which school am I: the registry of schools, the bound school of the running work, the wall of row security behind
 * it, and the school's clock.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Tenancy",
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package io.reglament.tenancy;
