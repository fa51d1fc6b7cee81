/** What was taught and what was set for home: the lesson record, its history, and when it was entered. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"tenancy", "regulation", "web", "identity", "curriculum"})
package io.reglament.journal;
