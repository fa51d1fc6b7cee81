package io.reglament.curriculum.calendar;

import io.reglament.regulation.Deadline;
import io.reglament.regulation.Deadline.Days;
import io.reglament.regulation.Deadline.NextLesson;
import io.reglament.regulation.Deadline.SameDay;
import io.reglament.regulation.Deadline.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The instant at which a symbolic deadline of one lesson falls: the first one that is late.
 *
 * @param date of the lesson
 * @param termEnd last day of the lesson's term
 * @param days the school days of its group
 * @param laterStarts when the group's lessons begin on later dates of the same term, one for each date, in order; as
 *     many as any deadline skips, plus one
 */
record DeadlineResolution(ZoneId zone, LocalDate date, LocalDate termEnd, SchoolDays days, List<Instant> laterStarts) {
    DeadlineResolution {
        laterStarts = List.copyOf(laterStarts);
    }

    Instant at(Deadline deadline) {
        return switch (deadline) {
            case SameDay(Optional<LocalTime> by) -> by.map(this::onTheDay).orElseGet(() -> endOf(date));
            case Days(int count) -> endOf(onSchoolDay(date.plusDays(count)));
            case WorkingDays(int count) -> endOf(worked(count));
            case NextLesson(int skipping) -> laterStarts.size() > skipping ? laterStarts.get(skipping) : endOf(termEnd);
        };
    }

    /** Counted from the day of a moment, and not from the lesson's. */
    DeadlineResolution onTheDayOf(Instant moment) {
        return new DeadlineResolution(zone, LocalDate.ofInstant(moment, zone), termEnd, days, laterStarts);
    }

    /** After the group's last term there is no school day to move to: the day stays as counted. */
    private LocalDate onSchoolDay(LocalDate counted) {
        return days.firstFrom(counted).orElse(counted);
    }

    private LocalDate worked(int count) {
        LocalDate day = date;
        for (int i = 0; i < count; i++) {
            day = onSchoolDay(day.plusDays(1));
        }
        return day;
    }

    /** Where the clock is set back and the time comes twice, the later one counts: in doubt for the teacher. */
    private Instant onTheDay(LocalTime by) {
        return ZonedDateTime.of(date, by, zone).withLaterOffsetAtOverlap().toInstant();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
