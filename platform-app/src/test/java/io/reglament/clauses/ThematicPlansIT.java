package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.obligations.SchoolFindings;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.thematic.Plan;
import io.reglament.curriculum.thematic.PlanDecisions;
import io.reglament.curriculum.thematic.PlanDrafts;
import io.reglament.curriculum.thematic.PlanLine;
import io.reglament.curriculum.thematic.PlanShelf;
import io.reglament.curriculum.thematic.Plans;
import io.reglament.curriculum.thematic.TableReading;
import io.reglament.curriculum.thematic.TopicEdit;
import io.reglament.guards.WholeApplication;
import io.reglament.identity.Role;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.Evidence;
import io.reglament.testsupport.FlippedProfile;
import io.reglament.testsupport.Honours;
import io.reglament.testsupport.KeptAct;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.TestDatabase;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The plan of one group, by 5 September in Smidovich. */
@WholeApplication
class ThematicPlansIT {
    private static final LocalDateTime LATE = LocalDateTime.parse("2026-09-06T00:00");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    @Test
    @Honours("A-5.2f")
    void in_smidovich_a_plan_that_is_not_approved_by_the_fifth_of_september_is_late(Evidence evidence) {
        String smidovich = SchoolFiles.profile("smidovich-3");
        GroupRoster school = school(smidovich);
        PlanId plan = submitted(school, LATE.minusDays(2));
        assertThat(found(school, LATE.minusMinutes(1))).isEmpty();
        Standing finding = found(school, LATE).orElseThrow();
        assertThat(finding.state()).isEqualTo("OPEN");
        evidence.finding(database, school.school().id(), finding.id());
        approve(school, plan, LATE.plusHours(1));
        assertThat(found(school, LATE.plusHours(2)))
                .hasValueSatisfying(one -> assertThat(one.state()).isEqualTo("MENDED_LATE"));

        GroupRoster inTime = school(smidovich);
        approve(inTime, submitted(inTime, LATE.minusDays(2)), LATE.minusMinutes(1));
        assertThat(found(inTime, LATE)).isEmpty();

        assertThat(found(school(FlippedProfile.of(smidovich, "A-5.2f")), LATE)).isEmpty();
    }

    @Test
    @Honours("C-2b")
    void in_bishkek_an_approved_plan_stands_in_the_base_of_all_subjects_and_grades(Evidence evidence) {
        GroupRoster school = school(SchoolFiles.profile("bishkek-48"));
        PlanId plan = submitted(school, LATE);
        assertThat(in(school, () -> context.getBean(PlanShelf.class).base("алг", 9, 0)))
                .isEmpty();
        approve(school, plan, LATE.plusDays(1));
        assertThat(in(school, () -> context.getBean(PlanShelf.class).base("алг", 9, 0)))
                .extracting(PlanLine::plan)
                .containsExactly(plan);
        evidence.act(KeptAct.PLAN_IN_THE_BASE, database, school.school().id(), plan.value());
    }

    private GroupRoster school(String yaml) {
        return new GroupRoster(context, new Foundation(context).of(yaml), "Алгебра", 9, 2);
    }

    private PlanId submitted(GroupRoster school, LocalDateTime moment) {
        clock(school, moment);
        PlanDrafts drafts = context.getBean(PlanDrafts.class);
        GroupView group = in(
                school,
                () -> context.getBean(Groups.class)
                        .find(new GroupId(school.group()))
                        .orElseThrow());
        PlanId id = in(school, () -> context.getBean(Plans.class).open(group, school.teacher()));
        Plan plan = in(school, () -> context.getBean(Plans.class).find(id).orElseThrow());
        TableReading read = in(school, () -> drafts.pasted(plan, "Дроби\t2\nПроценты\t1", school.teacher()));
        in(school, () -> drafts.edit(id, 1, new TopicEdit.Replace(read.topics()), school.teacher()));
        in(school, () -> {
            drafts.submit(id, 2, school.teacher());
            return id;
        });
        return id;
    }

    private void approve(GroupRoster school, PlanId plan, LocalDateTime moment) {
        clock(school, moment);
        in(school, () -> {
            context.getBean(PlanDecisions.class).approve(plan, 1, "", school.member(Role.DEPUTY_HEAD));
            return plan;
        });
    }

    private Optional<Standing> found(GroupRoster school, LocalDateTime seen) {
        clock(school, seen);
        SchoolContext.run(
                school.school().id(),
                () -> context.getBean(SchoolFindings.class).check());
        return in(
                school,
                () -> context.getBean(JdbcClient.class)
                        .sql("""
                        select id, state, clause from compliance.school_finding
                        where school_id = ? and kind = 'thematic-plan' and state <> 'WITHDRAWN'""")
                        .param(school.school().id().value())
                        .query((row, number) -> new Standing(
                                row.getObject("id", UUID.class),
                                row.getString("state"),
                                Optional.ofNullable(row.getString("clause"))))
                        .optional());
    }

    private <T> T in(GroupRoster school, Supplier<T> work) {
        return Transactions.in(
                context.getBean(TransactionTemplate.class), school.school().id(), work);
    }

    private void clock(GroupRoster school, LocalDateTime moment) {
        context.getBean(MovableTime.class)
                .set(moment.atZone(school.school().zone()).toInstant());
    }
}
