/**
 * What a district sees of its schools: how each keeps its own rules, in sums, and how their profiles differ. The figures
 * are written inside each school; the pages read them through a role that can read nothing else.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "District",
        allowedDependencies = {"tenancy", "regulation", "web", "identity", "compliance"})
package io.reglament.district;
