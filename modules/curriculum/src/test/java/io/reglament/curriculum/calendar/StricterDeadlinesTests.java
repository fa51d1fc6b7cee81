package io.reglament.curriculum.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.Deadline;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A deadline that reads stricter is never due later, whatever the lesson's day, the holidays, the week and the zone. */
class StricterDeadlinesTests {
    private static final int CASES = 100_000;
    private static final List<Stretch> TERMS = List.of(
            new Stretch("q1", LocalDate.parse("2026-09-01"), LocalDate.parse("2026-10-24")),
            new Stretch("q2", LocalDate.parse("2026-11-05"), LocalDate.parse("2026-12-30")),
            new Stretch("q3", LocalDate.parse("2027-01-12"), LocalDate.parse("2027-03-27")),
            new Stretch("q4", LocalDate.parse("2027-04-06"), LocalDate.parse("2027-05-26")));
    private static final List<String> ZONES =
            List.of("Asia/Bishkek", "Asia/Vladivostok", "Europe/Moscow", "Europe/Berlin", "Asia/Beirut");

    @Test
    void stricterIsNeverLater() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < CASES; i++) {
            DeadlineResolution lesson = lesson(random);
            List<Deadline> order = order(random);
            for (int each = 1; each < order.size(); each++) {
                assertThat(lesson.at(order.get(each - 1)))
                        .as("%s: %s and %s", lesson, order.get(each - 1), order.get(each))
                        .isBeforeOrEqualTo(lesson.at(order.get(each)));
            }
        }
    }

    /** From the strictest down, along one of the ways in which deadlines can be compared. */
    private static List<Deadline> order(SplittableRandom random) {
        LocalTime by = LocalTime.of(random.nextInt(8, 24), random.nextInt(60));
        int some = random.nextInt(1, 20);
        int more = some + random.nextInt(1, 10);
        List<Deadline> order = new ArrayList<>(List.of(
                new Deadline.SameDay(Optional.of(by.minusMinutes(random.nextInt(1, 400)))),
                new Deadline.SameDay(Optional.of(by)),
                new Deadline.SameDay(Optional.empty())));
        order.addAll(
                switch (random.nextInt(3)) {
                    case 0 ->
                        List.<Deadline>of(
                                new Deadline.Days(some), new Deadline.Days(more), new Deadline.WorkingDays(more));
                    case 1 -> List.<Deadline>of(new Deadline.WorkingDays(some), new Deadline.WorkingDays(more));
                    default -> List.<Deadline>of(new Deadline.NextLesson(0), new Deadline.NextLesson(1));
                });
        return order;
    }

    private static DeadlineResolution lesson(SplittableRandom random) {
        Set<DayOfWeek> week =
                EnumSet.range(DayOfWeek.MONDAY, random.nextBoolean() ? DayOfWeek.FRIDAY : DayOfWeek.SATURDAY);
        SchoolDays days = new SchoolDays(TERMS, List.of(), day -> week.contains(day.getDayOfWeek()));
        Stretch term = TERMS.get(random.nextInt(TERMS.size()));
        LocalDate date = term.first()
                .plusDays(random.nextInt(
                        (int) (term.last().toEpochDay() - term.first().toEpochDay()) + 1));
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        return new DeadlineResolution(zone, date, term.last(), days, laterStarts(random, date, term.last(), zone));
    }

    private static List<Instant> laterStarts(SplittableRandom random, LocalDate date, LocalDate last, ZoneId zone) {
        List<Instant> starts = new ArrayList<>();
        for (LocalDate day = date.plusDays(1); !day.isAfter(last) && starts.size() < 2; day = day.plusDays(1)) {
            if (random.nextInt(3) == 0) {
                starts.add(day.atTime(9, 0).atZone(zone).toInstant());
            }
        }
        return starts;
    }
}
