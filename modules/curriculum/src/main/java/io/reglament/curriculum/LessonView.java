package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import io.reglament.regulation.Where;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A lesson that is held, or is to be; a cancelled one is never shown.
 *
 * @param groupLabel the class, and the subgroup where there is one: "9-Б", "9-Б, подгр. 1"
 * @param grade 1 to 11
 * @param teacher who gives it
 * @param date the day in the school's zone
 * @param period the place in the day, 0 to 12
 * @param room empty when the timetable names none
 */
public record LessonView(
        LessonId id,
        GroupId group,
        String subject,
        String groupLabel,
        int grade,
        PersonId teacher,
        LocalDate date,
        int period,
        Instant startsAt,
        Instant endsAt,
        String room,
        TermId term) {
    /** For what the regulation is asked. */
    public Where where() {
        return Where.lesson(grade, subject);
    }
}
