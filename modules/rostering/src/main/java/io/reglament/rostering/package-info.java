/** What comes in from a school's own systems: OneRoster bundles and timetables; and how a school is put on air. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Rostering",
        allowedDependencies = {"tenancy", "regulation", "web", "identity", "curriculum"})
package io.reglament.rostering;
