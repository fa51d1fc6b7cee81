package io.reglament.curriculum.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.Extension;
import io.reglament.curriculum.Outage;
import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Regulated;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lesson of Tuesday, 17 November 2026, 9:00, due by 18:00 of that day; three days after an outage. */
class AnOutageExtendsADeadlineTests {
    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");
    private static final Set<DayOfWeek> FIVE = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-17");
    private static final Basis CLAUSE = new Basis.ByClause(new ClauseId("C-4.4k"));
    private static final Regulated<Deadline> THREE = new Regulated<>(new Deadline.Days(3), CLAUSE);
    private static final Deadline BY_SIX = new Deadline.SameDay(Optional.of(LocalTime.of(18, 0)));

    @ParameterizedTest(name = "{0} - {1}: {2}")
    @CsvSource({
        // During the lesson, after it, and over the due moment: until the end of the third day after recovery.
        "17T09:10, 17T09:20, 21T00:00",
        "17T17:00, 17T17:30, 21T00:00",
        "17T17:59, 17T18:01, 21T00:00",
        "17T09:00, 19T12:00, 24T00:00",
        // To the minute: over when the lesson begins, a minute later; begun before it was due, at the due moment.
        "17T08:00, 17T09:00, 17T18:00",
        "17T08:00, 17T09:01, 21T00:00",
        "17T17:59, 17T23:00, 21T00:00",
        "17T18:00, 17T23:00, 17T18:00",
        // The days are counted from the day of recovery, which a moment before midnight is still this one.
        "17T17:00, 17T23:59, 21T00:00",
        "17T17:00, 18T00:00, 24T00:00"
    })
    void whatOverlapsTheTimeInWhichItCouldBeEntered(String from, String until, String due) {
        assertThat(due(outage(from, until)).at()).isEqualTo(at(due));
    }

    /** Friday the 20th and 3 days are Monday the 23rd; Wednesday the 18th and 3 are Saturday, which moves to Monday. */
    @ParameterizedTest
    @CsvSource({"17T10:00, 20T10:00, 24T00:00", "17T10:00, 18T10:00, 24T00:00"})
    void theLastDayMovesToADayOfSchool(String from, String until, String due) {
        assertThat(due(outage(from, until)).at()).isEqualTo(at(due));
    }

    @Test
    void acrossTheHolidaysItIsTheFirstDayAfterThem() {
        LocalDate before = LocalDate.parse("2026-12-28");
        Outage outage =
                new Outage(new UUID(0, 1), in("2026-12-28T15:00"), Optional.of(in("2026-12-28T20:00")), List.of());
        DueMoment due = rule(List.of(outage), in("2027-01-20T08:00")).of(bySix(before), anywhere(before), on(before));
        assertThat(due.at()).isEqualTo(in("2027-01-13T00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Vladivostok, 2026-11-20T14:00:00Z",
        "Europe/Moscow,    2026-11-20T21:00:00Z",
        "Asia/Bishkek,     2026-11-20T18:00:00Z"
    })
    void daysEndInTheZoneOfTheSchool(ZoneId zone, Instant due) {
        DeadlineResolution resolution = on(TUESDAY, zone);
        Instant noon = TUESDAY.atTime(12, 0).atZone(zone).toInstant();
        Outage outage = new Outage(new UUID(0, 1), noon, Optional.of(noon.plusSeconds(60)), List.of());
        DueMoment moment = new DueMoment(resolution.at(BY_SIX), BY_SIX, new Basis.DistrictDefault());
        Entered entered = new Entered(TUESDAY.atTime(9, 0).atZone(zone).toInstant(), Optional.empty());
        assertThat(rule(List.of(outage), noon.plusSeconds(600))
                        .of(moment, entered, resolution)
                        .at())
                .isEqualTo(due);
    }

    @Test
    void aDeadlineThatIsLaterAnywayStays() {
        DueMoment week = new DueMoment(on(TUESDAY).at(new Deadline.Days(7)), new Deadline.Days(7), CLAUSE);
        DueMoment due =
                rule(List.of(outage("17T10:00", "17T11:00")), at("18T10:00")).of(week, anywhere(TUESDAY), on(TUESDAY));
        assertThat(due).isEqualTo(week);
        assertThat(due.extension()).isEmpty();
    }

    @Test
    void itSaysByWhatItWasMoved() {
        Outage outage = outage("17T10:00", "17T11:00");
        assertThat(due(outage).extension()).contains(new Extension(outage, at("17T18:00"), CLAUSE));
    }

    /** The second one begins in the time that the first one gave, and not in the lesson's own. */
    @Test
    void oneAfterAnotherInWhateverOrderTheyAreRead() {
        List<Outage> outages = new ArrayList<>(List.of(
                outage("17T10:00", "17T11:00"), outage("20T10:00", "20T11:00"), outage("25T10:00", "25T11:00")));
        DueMoment due = rule(outages, at("28T00:00")).of(bySix(TUESDAY), anywhere(TUESDAY), on(TUESDAY));
        // Until Friday the 20th, then until Monday the 23rd; the third one begins after that.
        assertThat(due.at()).isEqualTo(at("24T00:00"));
        assertThat(due.extension().orElseThrow().originally()).isEqualTo(at("17T18:00"));
        assertThat(due.extension().orElseThrow().outage().from()).isEqualTo(at("20T10:00"));
        Collections.reverse(outages);
        assertThat(rule(outages, at("28T00:00")).of(bySix(TUESDAY), anywhere(TUESDAY), on(TUESDAY)))
                .isEqualTo(due);
    }

    @Test
    void ofTwoAtOnceTheLaterRecoveryCounts() {
        List<Outage> outages = List.of(outage("17T10:00", "19T11:00"), outage("17T12:00", "17T13:00"));
        assertThat(rule(outages, at("28T00:00"))
                        .of(bySix(TUESDAY), anywhere(TUESDAY), on(TUESDAY))
                        .at())
                .isEqualTo(at("24T00:00"));
    }

    @ParameterizedTest
    @CsvSource({"17T18:00", "18T12:00", "30T23:59"})
    void whileItLastsNothingIsDue(String now) {
        Outage lasting = new Outage(new UUID(0, 1), at("17T10:00"), Optional.empty(), List.of());
        DueMoment due = rule(List.of(lasting), at(now)).of(bySix(TUESDAY), anywhere(TUESDAY), on(TUESDAY));
        assertThat(due.missedBy(at(now))).isFalse();
        assertThat(due.extension().orElseThrow().outage().until()).isEmpty();
    }

    @Test
    void oneOfARoomCountsForItsLessonsAlone() {
        Outage room = new Outage(new UUID(0, 1), at("17T10:00"), Optional.of(at("17T11:00")), List.of("12a"));
        AnOutageExtendsADeadline rule = rule(List.of(room), at("18T10:00"));
        assertThat(rule.of(bySix(TUESDAY), in("12A", TUESDAY), on(TUESDAY)).at())
                .isEqualTo(at("21T00:00"));
        assertThat(rule.of(bySix(TUESDAY), in("14", TUESDAY), on(TUESDAY)).at()).isEqualTo(at("17T18:00"));
        assertThat(rule.of(bySix(TUESDAY), anywhere(TUESDAY), on(TUESDAY)).at()).isEqualTo(at("17T18:00"));
    }

    private static DueMoment due(Outage outage) {
        return rule(List.of(outage), at("28T00:00")).of(bySix(TUESDAY), anywhere(TUESDAY), on(TUESDAY));
    }

    private static AnOutageExtendsADeadline rule(List<Outage> outages, Instant now) {
        return new AnOutageExtendsADeadline(outages, THREE, now);
    }

    private static DueMoment bySix(LocalDate lesson) {
        return new DueMoment(on(lesson).at(BY_SIX), BY_SIX, new Basis.DistrictDefault());
    }

    private static Entered anywhere(LocalDate lesson) {
        return new Entered(lesson.atTime(9, 0).atZone(BISHKEK).toInstant(), Optional.empty());
    }

    private static Entered in(String room, LocalDate lesson) {
        return new Entered(anywhere(lesson).possibleFrom(), Optional.of(room));
    }

    private static Outage outage(String from, String until) {
        return new Outage(new UUID(0, 1), at(from), Optional.of(at(until)), List.of());
    }

    /** A day of November. */
    private static Instant at(String moment) {
        return in("2026-11-" + moment);
    }

    private static Instant in(String moment) {
        return LocalDateTime.parse(moment).atZone(BISHKEK).toInstant();
    }

    private static DeadlineResolution on(LocalDate lesson) {
        return on(lesson, BISHKEK);
    }

    private static DeadlineResolution on(LocalDate lesson, ZoneId zone) {
        SchoolDays days = new SchoolDays(
                List.of(
                        new Stretch("t2", LocalDate.parse("2026-11-05"), LocalDate.parse("2026-12-29")),
                        new Stretch("t3", LocalDate.parse("2027-01-12"), LocalDate.parse("2027-03-20"))),
                List.of(new Stretch("winter", LocalDate.parse("2026-12-30"), LocalDate.parse("2027-01-11"))),
                day -> FIVE.contains(day.getDayOfWeek()));
        LocalDate termEnd = days.termOf(lesson).map(Stretch::last).orElse(lesson);
        return new DeadlineResolution(zone, lesson, termEnd, days, List.of());
    }
}
