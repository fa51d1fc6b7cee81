package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.thematic.Plan;
import io.reglament.curriculum.thematic.PlanDecisions;
import io.reglament.curriculum.thematic.PlanDrafts;
import io.reglament.curriculum.thematic.Plans;
import io.reglament.curriculum.thematic.TopicEdit;
import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan of 9-Б over its lessons: two on each Monday, one on each Wednesday. */
@CurriculumContext
class PlanFactsIT {
    private static final Instant SENT = Instant.parse("2026-09-03T06:00:00Z");
    private static final Instant DECIDED = Instant.parse("2026-09-04T06:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-11");

    @Autowired
    private CastSchool cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Lessons lessons;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanDrafts drafts;

    @Autowired
    private PlanDecisions decisions;

    @Autowired
    private PlanFacts facts;

    @Autowired
    private PretendedTopics topics;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    private SchoolId school = new SchoolId(1);
    private Member teacher;
    private Member deputy;
    private PlanId plan = new PlanId(new java.util.UUID(0, 0));

    @BeforeEach
    void anApprovedPlan() {
        time.set(SENT);
        school = cast.add();
        cast.apply(school, Rosters.whole());
        teacher = cast.member(school, "t1", Role.TEACHER);
        deputy = cast.member(school, "d", Role.DEPUTY_HEAD);
        plan = in(() -> plans.open(whole(), teacher));
        Plan found = in(() -> plans.find(plan).orElseThrow());
        String table = """
                topic;hours;test;test_date;term
                Дроби;2;;;1
                Проценты;1;test;2026-11-18;2
                Уравнения;40;;;3
                Функции;40;test;;3
                """;
        List<PlannedTopic> read = in(() -> drafts.pasted(found, table, teacher)).topics();
        run(() -> drafts.edit(plan, 1, new TopicEdit.Append(read), teacher));
        run(() -> drafts.submit(plan, 2, teacher));
        time.set(DECIDED);
        run(() -> decisions.approve(plan, 1, "", deputy));
        time.set(Instant.parse("2026-11-11T06:00:00Z"));
    }

    @Test
    void sinceWhenItStandsIsToldForEveryGroup() {
        List<GroupId> both = List.of(whole().id(), part().id());
        Map<GroupId, PlanStanding> standing = in(() -> facts.standing(both, DAY));
        assertThat(standing.get(whole().id()))
                .isEqualTo(new PlanStanding(
                        standing.get(whole().id()).year(),
                        Optional.of(plan),
                        Optional.of(SENT),
                        Optional.of(DECIDED),
                        Optional.of(DECIDED),
                        Optional.empty()));
        assertThat(standing.get(whole().id()).year()).map(GroupYear::first).contains(LocalDate.parse("2026-08-24"));
        assertThat(standing.get(part().id()).year()).map(GroupYear::first).contains(LocalDate.parse("2026-11-05"));
        assertThat(standing.get(part().id()).plan()).isEmpty();
    }

    @Test
    void hoursAreCountedAgainstTheLessonsThatAreLeft() {
        List<LessonView> given = given();
        topics.write(given.get(0).id(), "Дроби");
        topics.write(given.get(1).id(), "Дроби: закрепление");
        topics.write(given.get(2).id(), "Экскурсия");
        PlanCoverage coverage = in(() -> facts.coverage(List.of(whole().id(), part().id()), DAY))
                .get(whole().id());
        int held = (int)
                given.stream().filter(lesson -> lesson.date().isBefore(DAY)).count();
        int leftInTerm = (int) given.stream()
                .filter(lesson -> !lesson.date().isBefore(DAY) && !lesson.date().isAfter(LocalDate.parse("2026-12-29")))
                .count();
        assertThat(coverage)
                .isEqualTo(new PlanCoverage(plan, 83, 2, held, leftInTerm, given.size() - held, 0, OptionalInt.of(3)));
        assertThat(coverage.behind()).isEqualTo(held - 2);
        assertThat(coverage.withoutLesson()).isEqualTo(81 - coverage.leftInYear());
        assertThat(in(() -> facts.coverage(List.of(part().id()), DAY))).isEmpty();
    }

    @Test
    void aLessonHasItsTopicByOrdinalAndTheOneThatIsNext() {
        List<LessonView> given = given();
        topics.write(given.get(0).id(), "Дроби");
        topics.write(given.get(1).id(), "Экскурсия");
        Map<LessonId, LessonTopic> said = in(() -> facts.topics(given.subList(0, 4)));
        LessonTopic second = said.get(given.get(1).id());
        assertThat(second.byOrdinal()).map(PlannedTopic::topic).contains("Дроби");
        assertThat(second.offered()).map(PlannedTopic::topic).contains("Дроби");
        assertThat(second.written()).isEqualTo("Экскурсия");
        assertThat(second.matched()).isEmpty();
        LessonTopic third = said.get(given.get(2).id());
        assertThat(third.byOrdinal()).map(PlannedTopic::topic).contains("Проценты");
        assertThat(third.offered()).map(PlannedTopic::topic).contains("Дроби");
    }

    @Test
    void plannedTestsStandSinceTheirApproval() {
        List<GroupId> group = List.of(whole().id());
        List<DatedTest> tests = in(() -> facts.tests(group, DAY, DECIDED)).get(whole().id());
        assertThat(tests).extracting(test -> test.topic().topic()).containsExactly("Проценты", "Функции");
        assertThat(tests.getFirst().day()).contains(LocalDate.parse("2026-11-18"));
        assertThat(tests.getFirst().approved()).isEqualTo(DECIDED);
        assertThat(tests.getLast().day()).isEmpty();
        assertThat(in(() -> facts.tests(group, DAY, DECIDED.minusSeconds(1)))).isEmpty();
    }

    @Test
    void manyGroupsCostNoMoreThanOne() throws Exception {
        List<GroupId> one = List.of(whole().id());
        List<GroupId> two = List.of(whole().id(), part().id());
        run(() -> plans.copy(plan, part(), teacher));
        assertThat(asked(() -> facts.coverage(two, DAY))).isEqualTo(asked(() -> facts.coverage(one, DAY)));
        assertThat(asked(() -> facts.standing(two, DAY))).isEqualTo(asked(() -> facts.standing(one, DAY)));
        assertThat(asked(() -> facts.coverage(two, DAY))).isLessThanOrEqualTo(4);
    }

    private long asked(Supplier<?> work) throws Exception {
        return queries.during(() -> in(work)).stream()
                .filter(sql -> sql.contains("curriculum."))
                .count();
    }

    private List<LessonView> given() {
        GroupId group = whole().id();
        return in(() -> lessons.ofGroup(group, LocalDate.parse("2026-08-24"), LocalDate.parse("2027-03-27")));
    }

    private GroupView whole() {
        return in(() -> groups.page("", 0)).getFirst();
    }

    private GroupView part() {
        return in(() -> groups.page("", 0)).getLast();
    }

    private void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    private <T> T in(Supplier<T> work) {
        return cast.in(school, work);
    }
}
