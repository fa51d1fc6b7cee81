package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.day.DayLesson;
import io.reglament.curriculum.day.DayView;
import io.reglament.curriculum.day.DutyState;
import io.reglament.curriculum.day.MyDay;
import io.reglament.identity.Feed;
import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.regulation.Duty;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCount;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which lessons of earlier days are brought up: those of which something falls due today or later, or did lately. */
@CurriculumContext
class EarlierDaysIT {
    @Autowired
    private CastSchool cast;

    @Autowired
    private MyDay days;

    @Autowired
    private PretendedFacts facts;

    @Autowired
    private Lessons lessons;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    private SchoolId school = new SchoolId(1);

    /** Clause B-5.1: seven days for topic and homework. The autumn holidays last until the 4th of November. */
    @Test
    void whatTheHolidaysPutOffIsOwedOnTheFirstDayAfterThem() {
        school152();
        now("2026-11-05T07:00:00Z");
        assertThat(owed(Duty.TOPIC)).containsExactly("2026-10-19", "2026-10-19", "2026-10-21");
        assertThat(late(Duty.TOPIC)).containsExactly("2026-10-07", "2026-10-12", "2026-10-12", "2026-10-14");
        now("2026-11-06T07:00:00Z");
        assertThat(owed(Duty.TOPIC)).isEmpty();
        assertThat(late(Duty.TOPIC)).contains("2026-10-19", "2026-10-21");
    }

    @Test
    void whatFellDueYesterdayIsShownAsLateAndWhatDidLongAgoIsNot() {
        school152();
        now("2026-11-26T07:00:00Z");
        // Wednesday the 18th had until the 25th; today's last lesson was that day's.
        assertThat(late(Duty.TOPIC)).contains("2026-11-18", "2026-11-11").doesNotContain("2026-11-09");
        now("2026-12-10T07:00:00Z");
        assertThat(late(Duty.TOPIC)).doesNotContain("2026-11-18");
    }

    @Test
    void whatIsDoneIsNotBroughtUp() {
        school152();
        lessons(LocalDate.parse("2026-10-19"))
                .forEach(lesson -> Set.of(Duty.TOPIC, Duty.HOMEWORK, Duty.ROLL)
                        .forEach(duty -> facts.enter(lesson.id(), duty, lesson.endsAt())));
        now("2026-11-05T07:00:00Z");
        assertThat(owed(Duty.TOPIC)).containsExactly("2026-10-21");
    }

    /** Homework is due by the next lesson, which comes four weeks later; the others of the teacher meet all the time. */
    @Test
    void aSubjectThatIsSeldomTaughtKeepsItsHomeworkOwedUntilItsNextLesson() {
        now("2026-11-01T06:00:00Z");
        school = cast.add();
        cast.apply(school, Rosters.whole());
        cast.apply(
                school,
                Rosters.timetable(new Feed<>(
                        false, List.of(once("first", "2026-11-06"), once("second", "2026-12-04")), Set.of("tuesday"))));
        now("2026-12-03T06:00:00Z");
        assertThat(owed(Duty.HOMEWORK)).contains("2026-11-06");
        now("2026-12-18T06:00:00Z");
        assertThat(owed(Duty.HOMEWORK)).doesNotContain("2026-11-06").contains("2026-12-04");
    }

    @Test
    void manyLessonsTakeAsManyQueriesAsFew() throws Exception {
        school152();
        now("2026-11-10T07:00:00Z");
        view();
        List<String> many = queries.during(this::view);
        now("2026-09-03T07:00:00Z");
        List<String> few = queries.during(this::view);
        assertThat(many).hasSameSizeAs(few);
    }

    private void school152() {
        now("2026-08-20T06:00:00Z");
        school = cast.add("spb-152", "Europe/Moscow");
        cast.apply(school, Rosters.whole());
    }

    private static TimetableRecord once(String key, String day) {
        TimetableRecord weekly = Rosters.entry(key, "g2", "t1", DayOfWeek.FRIDAY, 3);
        Optional<LocalDate> only = Optional.of(LocalDate.parse(day));
        return new TimetableRecord(
                key,
                weekly.group(),
                weekly.teacher(),
                weekly.weekday(),
                weekly.period(),
                weekly.start(),
                weekly.end(),
                weekly.room(),
                only,
                only);
    }

    private void now(String moment) {
        time.set(Instant.parse(moment));
    }

    private List<String> owed(Duty duty) {
        return in(DutyState.State.OWED, duty);
    }

    private List<String> late(Duty duty) {
        return in(DutyState.State.LATE, duty);
    }

    private List<String> in(DutyState.State state, Duty duty) {
        return view().earlier().stream()
                .filter(lesson -> lesson.duties().stream().anyMatch(one -> one.duty() == duty && one.is(state)))
                .map(DayLesson::lesson)
                .map(lesson -> lesson.date().toString())
                .toList();
    }

    private DayView view() {
        Member teacher = teacher();
        return cast.in(school, () -> days.of(teacher.school(), teacher.person(), Optional.empty()));
    }

    private List<LessonView> lessons(LocalDate day) {
        return cast.in(school, () -> lessons.ofTeacher(teacher().person(), day));
    }

    private Member teacher() {
        return cast.member(school, "t1", Role.TEACHER);
    }
}
