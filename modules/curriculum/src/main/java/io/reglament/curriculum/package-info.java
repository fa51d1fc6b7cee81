/**
 * Years, terms, calendar, subjects, classes and groups, timetable, and the dated lessons made from them. Journal and
 * attendance hang their records on a lesson's id. Deadlines that the regulation words symbolically become instants
 * here, and nowhere else.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Curriculum",
        allowedDependencies = {"tenancy", "regulation", "web", "identity"})
package io.reglament.curriculum;
