/**
 * What was taught, what was set for home, and what was marked: lesson records, works and marks, each with its history;
 * the sheet of a group, and the week of a student.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"tenancy", "regulation", "web", "identity", "curriculum"})
package io.reglament.journal;
