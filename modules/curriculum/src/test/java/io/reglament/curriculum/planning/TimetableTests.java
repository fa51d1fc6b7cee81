package io.reglament.curriculum.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GroupRecord;
import io.reglament.curriculum.SessionRecord;
import io.reglament.curriculum.SessionRecord.Kind;
import io.reglament.curriculum.TimetableRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TimetableTests {
    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");
    private static final SessionRecord TERM = session("q2", Kind.TERM, "2026-11-05", "2026-12-29");
    private static final SessionRecord NEXT = session("q3", Kind.TERM, "2027-01-12", "2027-01-31");
    private static final SessionRecord HOLIDAY = session("h", Kind.HOLIDAY, "2026-11-23", "2026-11-24");
    private static final GroupRecord GROUP = new GroupRecord("g", "9-Б", "math", 9, Set.of(), Set.of("q2", "q3"));
    private static final Predicate<LocalDate> WEEK = day -> day.getDayOfWeek() != DayOfWeek.SUNDAY;

    @Test
    void lessonsStandOnTheirWeekdayInsideTheTermsAndOutsideHolidays() {
        Map<Place, PlannedLesson> lessons =
                timetable(entry("e", DayOfWeek.MONDAY, "", "")).lessons(BISHKEK, WEEK);
        assertThat(lessons.keySet().stream().map(Place::date).sorted())
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2026-11-09",
                        "2026-11-16",
                        "2026-11-30",
                        "2026-12-07",
                        "2026-12-14",
                        "2026-12-21",
                        "2026-12-28",
                        "2027-01-18",
                        "2027-01-25");
    }

    @Test
    void aLessonHasItsInstantsInTheSchoolsZoneAndItsTerm() {
        PlannedLesson lesson = timetable(entry("e", DayOfWeek.MONDAY, "", ""))
                .lessons(BISHKEK, WEEK)
                .get(new Place("g", LocalDate.parse("2027-01-18"), 2));
        assertThat(lesson).isNotNull();
        assertThat(lesson.startsAt()).isEqualTo("2027-01-18T03:25:00Z");
        assertThat(lesson.endsAt()).isEqualTo("2027-01-18T04:10:00Z");
        assertThat(lesson.term()).isEqualTo("q3");
    }

    @Test
    void anEntryHoldsFromItsFirstToItsLastDay() {
        assertThat(timetable(entry("e", DayOfWeek.MONDAY, "2026-11-16", "2026-12-07"))
                        .lessons(BISHKEK, WEEK)
                        .keySet())
                .extracting(place -> place.date().toString())
                .containsExactlyInAnyOrder("2026-11-16", "2026-11-30", "2026-12-07");
    }

    @Test
    void ofTwoEntriesForOnePlaceTheLaterOneCounts() {
        Timetable timetable =
                timetable(entry("z", DayOfWeek.MONDAY, "", ""), entry("a", DayOfWeek.MONDAY, "2026-12-01", ""));
        Map<Place, PlannedLesson> lessons = timetable.lessons(BISHKEK, WEEK);
        assertThat(lessons.get(new Place("g", LocalDate.parse("2026-11-30"), 2)))
                .extracting(PlannedLesson::teacher)
                .isEqualTo("teacher of z");
        assertThat(lessons.get(new Place("g", LocalDate.parse("2026-12-07"), 2)))
                .extracting(PlannedLesson::teacher)
                .isEqualTo("teacher of a");
    }

    @Test
    void aDayOutsideTheSchoolsWeekHasNone() {
        assertThat(timetable(entry("e", DayOfWeek.SUNDAY, "", "")).lessons(BISHKEK, WEEK))
                .isEmpty();
    }

    @Test
    void anEntryOfAGroupThatEndedHasNone() {
        Timetable timetable =
                new Timetable(Map.of("q2", TERM), Map.of(), Map.of("e", entry("e", DayOfWeek.MONDAY, "", "")));
        assertThat(timetable.lessons(BISHKEK, WEEK)).isEmpty();
    }

    private static Timetable timetable(TimetableRecord... entries) {
        return new Timetable(
                Map.of("q2", TERM, "q3", NEXT, "h", HOLIDAY),
                Map.of("g", GROUP),
                Arrays.stream(entries).collect(Collectors.toMap(TimetableRecord::sourcedId, Function.identity())));
    }

    private static TimetableRecord entry(String key, DayOfWeek weekday, String first, String last) {
        return new TimetableRecord(
                key,
                "g",
                "teacher of " + key,
                weekday,
                2,
                LocalTime.of(9, 25),
                LocalTime.of(10, 10),
                Optional.of("12"),
                Optional.of(first).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                Optional.of(last).filter(text -> !text.isEmpty()).map(LocalDate::parse));
    }

    private static SessionRecord session(String key, Kind kind, String first, String last) {
        return new SessionRecord(key, kind, key, LocalDate.parse(first), LocalDate.parse(last));
    }
}
