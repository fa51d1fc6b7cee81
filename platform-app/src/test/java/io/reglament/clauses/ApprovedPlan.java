package io.reglament.clauses;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.thematic.Plan;
import io.reglament.curriculum.thematic.PlanDecisions;
import io.reglament.curriculum.thematic.PlanDrafts;
import io.reglament.curriculum.thematic.Plans;
import io.reglament.curriculum.thematic.TableReading;
import io.reglament.curriculum.thematic.TopicEdit;
import io.reglament.identity.Role;
import io.reglament.testsupport.MovableTime;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a plan of a group's year: the teacher pastes it, and the deputy head approves it. */
record ApprovedPlan(ApplicationContext context, GroupRoster school) {
    PlanId of(String topics, LocalDate day) {
        context.getBean(MovableTime.class)
                .set(day.atTime(12, 0).atZone(school.school().zone()).toInstant());
        PlanDrafts drafts = context.getBean(PlanDrafts.class);
        GroupView group = in(() -> context.getBean(Groups.class).find(new GroupId(school.group())))
                .orElseThrow();
        PlanId id = in(() -> context.getBean(Plans.class).open(group, school.teacher()));
        Plan plan = in(() -> context.getBean(Plans.class).find(id)).orElseThrow();
        TableReading read = in(() -> drafts.pasted(plan, topics, school.teacher()));
        in(() -> drafts.edit(id, 1, new TopicEdit.Replace(read.topics()), school.teacher()));
        in(() -> {
            drafts.submit(id, 2, school.teacher());
            context.getBean(PlanDecisions.class).approve(id, 1, "", school.member(Role.DEPUTY_HEAD));
            return id;
        });
        return id;
    }

    private <T> T in(Supplier<T> work) {
        return Transactions.in(
                context.getBean(TransactionTemplate.class), school.school().id(), work);
    }
}
