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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CurriculumContext
class DeadlineCalendarIT {
    @Autowired
    private CastSchool cast;

    @Autowired
    private Lessons lessons;

    @Autowired
    private DeadlineCalendar calendar;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    private SchoolId school = new SchoolId(1);

    @BeforeEach
    void aSchoolOnFriday() {
        time.set(Instant.parse("2026-11-20T06:00:00Z"));
        school = cast.add();
        cast.apply(school, Rosters.whole());
    }

    @Test
    void eachDutyFallsDueByItsOwnDeadline() {
        Map<Duty, DueMoment> wednesday = due("2026-11-18", 1);
        assertThat(wednesday.get(Duty.TOPIC))
                .extracting(DueMoment::at)
                .isEqualTo(Instant.parse("2026-11-18T18:00:00Z"));
        // Five days on is Monday.
        assertThat(wednesday.get(Duty.ROLL)).extracting(DueMoment::at).isEqualTo(Instant.parse("2026-11-23T18:00:00Z"));
        assertThat(wednesday.get(Duty.ORAL_MARKS))
                .satisfies(oral -> assertThat(oral.basis().binding()).isFalse());
        assertThat(wednesday.get(Duty.TOPIC).basis().clause()).isPresent();
    }

    @Test
    void theNextLessonIsOnALaterDateEvenAfterADoubleOne() {
        Instant wednesday = Instant.parse("2026-11-18T03:00:00Z");
        assertThat(due("2026-11-16", 1).get(Duty.HOMEWORK).at()).isEqualTo(wednesday);
        assertThat(due("2026-11-16", 2).get(Duty.HOMEWORK).at()).isEqualTo(wednesday);
        assertThat(due("2026-11-18", 1).get(Duty.HOMEWORK).at()).isEqualTo(Instant.parse("2026-11-23T03:00:00Z"));
    }

    @Test
    void afterTheLastLessonOfATermItIsTheEndOfTheTerm() {
        // The term ends on Tuesday the 29th of December; the last lesson is on Monday.
        assertThat(due("2026-12-28", 2).get(Duty.HOMEWORK).at()).isEqualTo(Instant.parse("2026-12-29T18:00:00Z"));
        assertThat(due("2026-12-28", 2).get(Duty.ROLL).at()).isEqualTo(Instant.parse("2027-01-12T18:00:00Z"));
    }

    @Test
    void aCancelledLessonIsNoNextOne() {
        cast.apply(school, Rosters.timetable(Rosters.ended("wednesday")));
        assertThat(due("2026-11-23", 1).get(Duty.HOMEWORK).at()).isEqualTo(Instant.parse("2026-11-30T03:00:00Z"));
    }

    @Test
    void lessonsBeforeTheSchoolWasOnAirOweNothing() {
        List<LessonView> early = teachers("2026-08-24", "2026-08-31");
        assertThat(early).isNotEmpty();
        assertThat(cast.in(school, () -> calendar.due(early))).isEmpty();
    }

    @Test
    void manyLessonsTakeAsManyQueriesAsOne() throws Exception {
        List<LessonView> all = teachers("2026-09-01", "2027-03-27");
        assertThat(all).hasSizeGreaterThan(50);
        List<String> forOne = queries.during(() -> cast.in(school, () -> calendar.due(all.subList(0, 1))));
        List<String> forAll = queries.during(() -> cast.in(school, () -> calendar.due(all)));
        assertThat(forAll).hasSameSizeAs(forOne);
    }

    private Map<Duty, DueMoment> due(String date, int period) {
        LessonView lesson = teachers(date, date).stream()
                .filter(candidate -> candidate.period() == period)
                .findFirst()
                .orElseThrow();
        return cast.in(school, () -> calendar.due(List.of(lesson))).get(lesson.id());
    }

    private List<LessonView> teachers(String first, String last) {
        PersonId teacher = cast.member(school, "t1", Role.TEACHER).person();
        return cast.in(school, () -> lessons.ofTeacher(teacher, LocalDate.parse(first), LocalDate.parse(last)));
    }
}
