/**
 * People of a school, who they are to each other, which posts they hold, and how they sign on. What somebody may do is
 * the role claim of their token AND a living post in the school's own data.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"tenancy", "regulation", "web"})
package io.reglament.identity;
