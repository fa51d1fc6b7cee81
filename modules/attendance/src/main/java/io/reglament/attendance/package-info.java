/** Who was at a lesson: rolls, their history, and when they were taken. Only absences are stored. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Attendance",
        allowedDependencies = {"tenancy", "regulation", "web", "identity", "curriculum", "messaging"})
package io.reglament.attendance;
