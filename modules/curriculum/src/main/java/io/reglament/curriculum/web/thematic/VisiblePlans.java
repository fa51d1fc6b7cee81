package io.reglament.curriculum.web.thematic;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.thematic.Plan;
import io.reglament.curriculum.thematic.PlanVersion;
import io.reglament.curriculum.thematic.Plans;
import io.reglament.identity.Member;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The plans that a member may see: those of groups they keep or look into, whole; of any other what was approved, for
 * that stands in the base. Any other is not there for them.
 */
@Component
class VisiblePlans {
    private final Plans plans;
    private final Groups groups;
    private final SchoolClock clock;

    VisiblePlans(Plans plans, Groups groups, SchoolClock clock) {
        this.plans = plans;
        this.groups = groups;
        this.clock = clock;
    }

    SeenPlan seen(UUID id, Member member) {
        Plan plan = plans.find(new PlanId(id)).orElseThrow(Absent::new);
        Map<GroupId, LessonAccess> access = new LinkedHashMap<>();
        LocalDate today = clock.today(member.school().zone());
        for (GroupView group : plan.groups()) {
            access.put(group.id(), groups.access(group, member, today));
        }
        SeenPlan whole = new SeenPlan(plan, plans.versions(plan.id()), access);
        if (whole.known()) {
            return whole;
        }
        List<PlanVersion> base = Plans.standing(whole.versions()).stream().toList();
        if (base.isEmpty()) {
            throw new Absent();
        }
        return new SeenPlan(plan, base, access);
    }

    /** One that the member may write. */
    SeenPlan kept(UUID id, Member member) {
        SeenPlan seen = seen(id, member);
        if (!seen.keep()) {
            throw new Absent();
        }
        return seen;
    }
}
