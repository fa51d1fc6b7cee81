package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.curriculum.thematic.Plan;
import io.reglament.curriculum.thematic.PlanDecisions;
import io.reglament.curriculum.thematic.PlanDrafts;
import io.reglament.curriculum.thematic.PlanLine;
import io.reglament.curriculum.thematic.PlanShelf;
import io.reglament.curriculum.thematic.PlanStep;
import io.reglament.curriculum.thematic.PlanVersion;
import io.reglament.curriculum.thematic.Plans;
import io.reglament.curriculum.thematic.TopicEdit;
import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableTime;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CurriculumContext
class ThematicPlansIT {
    private static final Instant SENT = Instant.parse("2026-09-03T06:00:00Z");
    private static final Instant DECIDED = Instant.parse("2026-09-04T06:00:00Z");

    @Autowired
    private CastSchool cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanDrafts drafts;

    @Autowired
    private PlanDecisions decisions;

    @Autowired
    private PlanShelf shelf;

    @Autowired
    private MovableTime time;

    private SchoolId school = new SchoolId(1);
    private Member teacher;
    private Member deputy;

    @BeforeEach
    void aSchoolInSeptember() {
        time.set(SENT);
        school = cast.add();
        cast.apply(school, Rosters.whole());
        teacher = cast.member(school, "t1", Role.TEACHER);
        deputy = cast.member(school, "d", Role.DEPUTY_HEAD);
    }

    @Test
    void aPlanGoesToTheDeputyHeadAndComesBackApproved() {
        PlanId plan = drafted("Дроби\t2\nПроценты\t1");
        assertThat(in(() -> plans.open(whole(), teacher))).isEqualTo(plan);
        run(() -> drafts.submit(plan, 2, teacher));
        assertThat(in(() -> decisions.waiting(0)))
                .extracting(PlanLine::plan, PlanLine::groups, PlanLine::hours, PlanLine::since)
                .containsExactly(org.assertj.core.api.Assertions.tuple(plan, "9-Б", 3, SENT));
        time.set(DECIDED);
        run(() -> decisions.approve(plan, 1, "", deputy));
        assertThat(last(plan).state().name()).isEqualTo("APPROVED");
        assertThat(in(() -> decisions.waiting())).isZero();
        assertThat(in(() -> shelf.base("ЛГЕБ", 9, 0)))
                .extracting(PlanLine::plan)
                .containsExactly(plan);
        assertThat(in(() -> shelf.base("", 8, 0))).isEmpty();
        assertThat(in(() -> plans.steps(plan)))
                .extracting(PlanStep::what)
                .containsExactly(
                        PlanStep.What.APPROVED, PlanStep.What.SUBMITTED, PlanStep.What.READ_IN, PlanStep.What.OPENED);
    }

    @Test
    void whatIsApprovedIsNeverEditedAndAChangeIsANewVersion() {
        PlanId plan = approved("Дроби");
        refused("not-a-draft", () -> run(() -> drafts.edit(plan, 2, new TopicEdit.Remove(1), teacher)));
        run(() -> plans.beginVersion(plan, teacher));
        run(() -> drafts.edit(plan, 1, new TopicEdit.Remove(1), teacher));
        assertThat(in(() -> plans.topics(plan, 1))).hasSize(1);
        assertThat(in(() -> plans.topics(plan, 2))).isEmpty();
        assertThat(in(() -> Plans.standing(plans.versions(plan))))
                .map(PlanVersion::number)
                .contains(1);
        refused("still-open", () -> run(() -> plans.beginVersion(plan, teacher)));
        refused("no-topics", () -> run(() -> drafts.submit(plan, 2, teacher)));
    }

    @Test
    void aPlanIsReturnedWithWordsAndNobodyDecidesTheirOwn() {
        PlanId plan = drafted("Дроби");
        refused("not-waiting", () -> run(() -> decisions.approve(plan, 1, "", deputy)));
        run(() -> drafts.submit(plan, 2, teacher));
        refused("own-plan", () -> run(() -> decisions.approve(plan, 1, "", teacher)));
        refused("words-missing", () -> run(() -> decisions.giveBack(plan, 1, " ", deputy)));
        run(() -> decisions.giveBack(plan, 1, "Нет контрольных", deputy));
        assertThat(last(plan).words()).isEqualTo("Нет контрольных");
        refused("not-waiting", () -> run(() -> decisions.approve(plan, 1, "", deputy)));
        run(() -> plans.beginVersion(plan, teacher));
        assertThat(in(() -> plans.topics(plan, 2)))
                .extracting(PlannedTopic::topic)
                .containsExactly("Дроби");
        assertThat(in(() -> shelf.base("", -1, 0))).isEmpty();
    }

    @Test
    void oneWindowDoesNotOverwriteAnother() {
        PlanId plan = drafted("Дроби");
        refused("changed-meanwhile", () -> run(() -> drafts.edit(plan, 1, new TopicEdit.Remove(1), teacher)));
        refused("changed-meanwhile", () -> run(() -> drafts.submit(plan, 1, teacher)));
        assertThat(in(() -> plans.topics(plan, 1))).hasSize(1);
        assertThat(last(plan).draft()).isTrue();
    }

    @Test
    void aPlanOfTheBaseIsCopiedAndADraftMayBeForSeveralGroups() {
        PlanId source = drafted("Дроби\t2\nПроценты\t1");
        refused("not-in-the-base", () -> in(() -> plans.copy(source, part(), teacher)));
        run(() -> drafts.submit(source, 2, teacher));
        run(() -> decisions.approve(source, 1, "", deputy));
        PlanId copy = in(() -> plans.copy(source, part(), teacher));
        assertThat(copy).isNotEqualTo(source);
        assertThat(in(() -> plans.topics(copy, 1))).isEqualTo(in(() -> plans.topics(source, 1)));
        refused("group-has-a-plan", () -> in(() -> plans.copy(source, whole(), teacher)));
        Plan drafted = in(() -> plans.find(copy).orElseThrow());
        refused(
                "group-has-a-plan",
                () -> run(() -> plans.setGroups(drafted, List.of(part(), whole()), List.of(part().id()), teacher)));
        assertThat(in(() -> plans.find(copy).orElseThrow().groups())).containsExactly(part());
    }

    @Test
    void aFreshDraftIsForAllTheGroupsThatAreChosen() {
        PlanId plan = in(() -> plans.open(whole(), teacher));
        Plan fresh = in(() -> plans.find(plan).orElseThrow());
        run(() -> plans.setGroups(fresh, List.of(whole(), part()), List.of(whole().id()), teacher));
        Plan both = in(() -> plans.find(plan).orElseThrow());
        assertThat(both.groups()).containsExactly(whole(), part());
        assertThat(both.year()).isEqualTo(2026);
        refused(
                "groups-of-others",
                () -> run(() -> plans.setGroups(both, List.of(), List.of(whole().id(), part().id()), teacher)));
    }

    @Test
    void anotherSchoolHasNoneOfIt() {
        PlanId plan = approved("Дроби");
        GroupId group = whole().id();
        SchoolId other = cast.add();
        assertThat(cast.in(other, () -> plans.find(plan))).isEmpty();
        assertThat(cast.in(other, () -> plans.versions(plan))).isEmpty();
        assertThat(cast.in(other, () -> plans.topics(plan, 1))).isEmpty();
        assertThat(cast.in(other, () -> shelf.base("", -1, 0))).isEmpty();
        assertThat(cast.in(other, () -> groups.find(group))).isEmpty();
    }

    private PlanId approved(String table) {
        PlanId plan = drafted(table);
        run(() -> drafts.submit(plan, 2, teacher));
        run(() -> decisions.approve(plan, 1, "", deputy));
        return plan;
    }

    private PlanId drafted(String table) {
        PlanId plan = in(() -> plans.open(whole(), teacher));
        Plan found = in(() -> plans.find(plan).orElseThrow());
        List<PlannedTopic> topics =
                in(() -> drafts.pasted(found, table, teacher)).topics();
        run(() -> drafts.edit(plan, 1, new TopicEdit.Append(topics), teacher));
        return plan;
    }

    private PlanVersion last(PlanId plan) {
        return in(() -> plans.versions(plan)).getLast();
    }

    private GroupView whole() {
        return in(() -> groups.page("", 0)).getFirst();
    }

    private GroupView part() {
        return in(() -> groups.page("", 0)).getLast();
    }

    private static void refused(String why, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("curriculum.plan.refused." + why));
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
