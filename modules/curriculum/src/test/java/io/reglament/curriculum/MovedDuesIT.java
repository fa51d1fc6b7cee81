package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.day.DutyState;
import io.reglament.curriculum.day.MyDay;
import io.reglament.identity.Role;
import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Duty;
import io.reglament.regulation.Regulated;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A lesson of Wednesday, 18 November, owes its topic by the end of that day; after an outage three days more. */
@CurriculumContext
class MovedDuesIT {
    @Autowired
    private CastSchool cast;

    @Autowired
    private Lessons lessons;

    @Autowired
    private DeadlineCalendar calendar;

    @Autowired
    private MyDay days;

    @Autowired
    private PretendedOutages outages;

    @Autowired
    private PretendedGrace grace;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    @Autowired
    private SignedPages pages;

    private SchoolId school = new SchoolId(1);

    @BeforeEach
    void anHourWithoutANetwork() {
        time.set(Instant.parse("2026-11-20T06:00:00Z"));
        school = cast.add();
        cast.apply(school, Rosters.whole());
        outages.are(outage("2026-11-18T05:00:00Z", "2026-11-18T06:00:00Z"));
        grace.is(Optional.of(new Regulated<>(new Deadline.Days(3), new Basis.ByClause(new ClauseId("C-4.4k")))));
        pages.signIn(school, "t1", Role.TEACHER);
    }

    @AfterEach
    void asBefore() {
        outages.are();
        grace.is(Optional.empty());
        SecurityContextHolder.clearContext();
    }

    @Test
    void myDayAndTheLessonSayUntilWhenAndWhy() throws Exception {
        assertThat(topic().at()).isEqualTo(Instant.parse("2026-11-23T18:00:00Z"));
        assertThat(page("/day")).contains("срок продлён", "из-за сбоя", "18 нояб., 11:00", "18 нояб., 12:00", "п. 4.4");
        assertThat(page("/lessons/" + lesson().id().value())).contains("срок продлён", "23 нояб.", "п. 4.4");
        pages.signIn(school, "d", Role.DEPUTY_HEAD);
        assertThat(page("/lessons/" + lesson().id().value())).doesNotContain("срок продлён");
    }

    @Test
    void whileItLastsNoEndIsSaid() throws Exception {
        outages.are(new Outage(Ids.next(), Instant.parse("2026-11-18T05:00:00Z"), Optional.empty(), List.of()));
        assertThat(page("/day")).contains("идёт сбой с 18 нояб., 11:00");
        assertThat(topic().missedBy(Instant.parse("2026-11-20T06:00:00Z"))).isFalse();
    }

    @Test
    void aRegulationThatLeavesNoTimeIsMovedByNothing() throws Exception {
        grace.is(Optional.empty());
        assertThat(topic().at()).isEqualTo(Instant.parse("2026-11-18T18:00:00Z"));
        assertThat(topic().extension()).isEmpty();
        assertThat(page("/day")).doesNotContain("срок продлён");
    }

    /** It went on for a month and a half, and ended on Monday; Thursday the 19th is the last day for all of it. */
    @Test
    void whatIsOwedFromLongAgoStandsOnMyDay() {
        outages.are(outage("2026-10-05T00:00:00Z", "2026-11-16T06:00:00Z"));
        time.set(Instant.parse("2026-11-19T06:00:00Z"));
        assertThat(owed()).contains("2026-10-05").doesNotContain("2026-09-30");
        time.set(Instant.parse("2026-11-20T06:00:00Z"));
        assertThat(owed()).doesNotContain("2026-10-05");
    }

    @Test
    void anOutageIsReadInATripThatIsMadeAnyway() throws Exception {
        List<LessonView> one = List.of(lesson());
        List<String> with = queries.during(() -> cast.in(school, () -> calendar.due(one)));
        grace.is(Optional.empty());
        assertThat(queries.during(() -> cast.in(school, () -> calendar.due(one))))
                .hasSameSizeAs(with);
    }

    private DueMoment topic() {
        LessonView lesson = lesson();
        return cast.in(school, () -> calendar.due(List.of(lesson)))
                .get(lesson.id())
                .get(Duty.TOPIC);
    }

    private LessonView lesson() {
        return cast.in(
                        school,
                        () -> lessons.ofTeacher(
                                cast.member(school, "t1", Role.TEACHER).person(), LocalDate.parse("2026-11-18")))
                .getFirst();
    }

    private List<String> owed() {
        var teacher = cast.member(school, "t1", Role.TEACHER);
        return cast.in(school, () -> days.of(teacher.school(), teacher.person(), Optional.empty())).earlier().stream()
                .filter(line -> line.duties().stream()
                        .anyMatch(state -> state.duty() == Duty.TOPIC && state.is(DutyState.State.OWED)))
                .map(line -> line.lesson().date().toString())
                .toList();
    }

    private static Outage outage(String from, String until) {
        return new Outage(Ids.next(), Instant.parse(from), Optional.of(Instant.parse(until)), List.of());
    }

    private String page(String path) throws Exception {
        return pages.page(school, path, Locale.of("ru"));
    }
}
