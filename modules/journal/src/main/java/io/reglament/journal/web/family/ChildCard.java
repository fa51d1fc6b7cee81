package io.reglament.journal.web.family;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A child on the family's page.
 *
 * @param href the child's week, under its own school's address
 * @param left today's lessons that are not over
 * @param lessonsToday whether there were any
 * @param recent marks given within the last seven days, latest first
 * @param unexplained absences of this week and the last whose reason nobody stated
 */
record ChildCard(
        String name,
        String school,
        String href,
        ZoneId zone,
        List<Ahead> left,
        boolean lessonsToday,
        Preparation preparation,
        List<Recent> recent,
        List<Gap> unexplained) {
    ChildCard {
        left = List.copyOf(left);
        recent = List.copyOf(recent);
        unexplained = List.copyOf(unexplained);
    }

    /** A lesson that is still to come or going on. */
    record Ahead(String subject, Instant startsAt, String room) {}

    /** A mark with its subject. */
    record Recent(String subject, DiaryMark mark) {}

    /** A lesson missed without a stated reason. */
    record Gap(String subject, LocalDate date) {}
}
