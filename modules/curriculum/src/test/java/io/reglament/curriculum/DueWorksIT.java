package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.regulation.Duty;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Works of a group with a double lesson on Mondays and one on Wednesdays, at nine. The school works on five days; from
 * the 8th to the 14th of February is a holiday.
 */
@CurriculumContext
class DueWorksIT {
    private static final String MATHEMATICS = "Алгебра";

    @Autowired
    private CastSchool cast;

    @Autowired
    private Lessons lessons;

    @Autowired
    private Groups groups;

    @Autowired
    private Terms terms;

    @Autowired
    private DeadlineCalendar calendar;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    private SchoolId school = new SchoolId(1);

    @BeforeEach
    void onFriday() {
        time.set(Instant.parse("2026-11-20T00:00:00Z"));
    }

    /** Clause 5.2: mathematics of grades 1 to 9 by the next lesson, of 10 and 11 in five days. */
    @ParameterizedTest
    @CsvSource({
        // The second lesson of Monday is none, and Wednesday's begins when it is still Tuesday in UTC.
        "2026-11-16, 9, 2026-11-17T23:00:00Z",
        "2026-11-18, 9, 2026-11-22T23:00:00Z",
        // Across the holiday.
        "2027-02-03, 9, 2027-02-14T23:00:00Z",
        // No lesson is left in the term: the end of its last day.
        "2026-12-28, 9, 2026-12-29T14:00:00Z",
        "2026-11-18, 10, 2026-11-23T14:00:00Z",
        // Saturday is no school day here; Monday is.
        "2026-11-16, 10, 2026-11-23T14:00:00Z",
        "2027-02-03, 10, 2027-02-15T14:00:00Z",
        // Into the holidays between two terms.
        "2026-12-28, 10, 2027-01-12T14:00:00Z"
    })
    void mathematicsInTheFarEast(LocalDate date, int grade, Instant due) {
        school = smidovich();
        DueMoment moment = due(work(date, MATHEMATICS, grade, "test", 25)).orElseThrow();
        assertThat(moment.at()).isEqualTo(due);
        assertThat(moment.missedBy(due.minusSeconds(1))).isFalse();
        assertThat(moment.missedBy(due)).isTrue();
        assertThat(moment.basis().clause())
                .hasValueSatisfying(id -> assertThat(id.value()).isEqualTo("A-5.2o"));
    }

    /** Clause 3.3: up to 70 papers by the next lesson, more by the one after it; essays by their grade. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 9, dictation, 70, 2026-11-18T06:00:00Z",
        "2026-11-16, 9, dictation, 71, 2026-11-23T06:00:00Z",
        // The double lesson of Monday counts once.
        "2026-11-18, 9, dictation, 71, 2026-11-25T06:00:00Z",
        "2027-02-03, 9, dictation, 71, 2027-02-17T06:00:00Z",
        "2026-12-23, 9, dictation, 71, 2026-12-29T21:00:00Z",
        "2026-11-16, 9, essay, 25, 2026-11-23T21:00:00Z",
        "2026-11-16, 10, essay, 25, 2026-11-26T21:00:00Z",
        "2026-11-16, 3, essay, 25, 2026-11-18T21:00:00Z"
    })
    void pilesAndEssaysInMoscow(LocalDate date, int grade, String form, int pile, Instant due) {
        school = netschool();
        assertThat(due(work(date, "Русский язык", grade, form, pile)))
                .map(DueMoment::at)
                .contains(due);
    }

    @Test
    void whatHasNoLimitOrCameBeforeTheSchoolWasOnAirIsAbsent() {
        school = smidovich();
        LocalDate monday = LocalDate.parse("2026-11-16");
        assertThat(due(work(monday, "Русский язык", 4, "essay", 25))).isEmpty();
        assertThat(due(work(monday, "Русский язык", 5, "essay", 25))).isPresent();
        assertThat(due(work(LocalDate.parse("2026-08-31"), MATHEMATICS, 9, "test", 25)))
                .isEmpty();
        assertThat(due(work(LocalDate.parse("2026-09-01"), MATHEMATICS, 9, "test", 25)))
                .isPresent();
        assertThat(cast.in(school, () -> calendar.dueWorks(List.of()))).isEmpty();
    }

    /** The two ways to a lesson's marks cannot disagree, on any lesson of the year. */
    @Test
    void oralAnswersAreDueAsTheMarksOfTheirLesson() {
        school = cast.add();
        cast.apply(school, Rosters.whole());
        List<LessonView> all = year();
        Map<LessonId, Map<Duty, DueMoment>> ofLessons = cast.in(school, () -> calendar.due(all));
        Map<UUID, DueMoment> ofWorks = cast.in(
                school,
                () -> calendar.dueWorks(all.stream()
                        .map(lesson -> new WorkToMark(
                                lesson.id().value(),
                                lesson.group(),
                                lesson.term(),
                                lesson.date(),
                                lesson.subject(),
                                lesson.grade(),
                                "oral",
                                0))
                        .toList()));
        assertThat(ofLessons).hasSizeGreaterThan(50).hasSameSizeAs(ofWorks);
        ofLessons.forEach(
                (lesson, duties) -> assertThat(ofWorks.get(lesson.value())).isEqualTo(duties.get(Duty.ORAL_MARKS)));
    }

    @Test
    void theProfileOfTheWorksOwnDateHolds() {
        school = netschool();
        LocalDate monday = LocalDate.parse("2026-11-23");
        cast.change(
                school,
                CastSchool.profile("netschool")
                        .replace("value: 7 days\n      clause: D-3.3d", "value: 3 days\n      clause: D-3.3d"),
                monday);
        assertThat(due(work(monday.minusDays(1), "Русский язык", 9, "essay", 25)))
                .map(DueMoment::at)
                .contains(Instant.parse("2026-11-30T21:00:00Z"));
        assertThat(due(work(monday, "Русский язык", 9, "essay", 25)))
                .map(DueMoment::at)
                .contains(Instant.parse("2026-11-26T21:00:00Z"));
    }

    @Test
    void manyWorksTakeAsManyQueriesAsOne() throws Exception {
        school = netschool();
        List<WorkToMark> all = year().stream()
                .filter(lesson -> !lesson.date().isBefore(LocalDate.parse("2026-09-01")))
                .map(lesson -> work(lesson.date(), "Русский язык", 9, "dictation", 80))
                .toList();
        assertThat(all).hasSizeGreaterThan(50);
        List<String> forOne = queries.during(() -> cast.in(school, () -> calendar.dueWorks(all.subList(0, 1))));
        List<String> forAll = queries.during(() -> cast.in(school, () -> calendar.dueWorks(all)));
        assertThat(forAll).hasSameSizeAs(forOne);
    }

    private SchoolId smidovich() {
        return taught(cast.add("smidovich-3", "Asia/Vladivostok"));
    }

    private SchoolId netschool() {
        return taught(cast.add("netschool", "Europe/Moscow"));
    }

    private SchoolId taught(SchoolId added) {
        cast.apply(added, Rosters.whole());
        return added;
    }

    private Optional<DueMoment> due(WorkToMark work) {
        return Optional.ofNullable(
                cast.in(school, () -> calendar.dueWorks(List.of(work))).get(work.work()));
    }

    private WorkToMark work(LocalDate date, String subject, int grade, String form, int pile) {
        GroupId group = cast.in(school, () -> groups.page("", 0)).getFirst().id();
        TermId term = cast.in(school, () -> terms.at(group, date)).orElseThrow().id();
        return new WorkToMark(UUID.randomUUID(), group, term, date, subject, grade, form, pile);
    }

    private List<LessonView> year() {
        PersonId teacher = cast.member(school, "t1", Role.TEACHER).person();
        return cast.in(
                school, () -> lessons.ofTeacher(teacher, LocalDate.parse("2026-08-24"), LocalDate.parse("2027-03-27")));
    }
}
