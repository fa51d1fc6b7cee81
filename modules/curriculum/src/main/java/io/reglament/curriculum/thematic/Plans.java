package io.reglament.curriculum.thematic;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.GroupYear;
import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.PlannedTopic;
import io.reglament.curriculum.thematic.PlanStep.What;
import io.reglament.curriculum.thematic.PlanVersion.Deed;
import io.reglament.identity.Member;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolClock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The thematic plans of the bound school: begun for a group, alone or as a copy out of the base. Whose a group is, is for
 * the caller to ask.
 */
@Component
public class Plans {
    private static final int STEPS = 30;

    private final PlanRows plans;
    private final VersionRows versions;
    private final TopicRows topics;
    private final StepRows steps;
    private final PlanYears years;
    private final Touches touches;
    private final SchoolClock clock;

    Plans(
            PlanRows plans,
            VersionRows versions,
            TopicRows topics,
            StepRows steps,
            PlanYears years,
            Touches touches,
            SchoolClock clock) {
        this.plans = plans;
        this.versions = versions;
        this.topics = topics;
        this.steps = steps;
        this.years = years;
        this.touches = touches;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Plan> find(PlanId plan) {
        return plans.find(plan);
    }

    /** From the first to the last; at least one for a plan that is there. */
    @Transactional(readOnly = true)
    public List<PlanVersion> versions(PlanId plan) {
        return versions.of(plan);
    }

    @Transactional(readOnly = true)
    public List<PlannedTopic> topics(PlanId plan, int number) {
        return topics.of(plan, number);
    }

    /** What was done with it last, the latest first. */
    @Transactional(readOnly = true)
    public List<PlanStep> steps(PlanId plan) {
        return steps.latest(plan, STEPS);
    }

    /** The group's plan of the year that goes on or comes next: that which is there, or a new empty draft. */
    @Transactional
    public PlanId open(GroupView group, Member by) {
        GroupYear year = years.require(group.id(), today(by));
        return plans.ofGroup(group.id(), year.begins()).orElseGet(() -> begin(group, year, What.OPENED, List.of(), by));
    }

    /**
     * Puts the topics of an approved plan into a new draft for another group, or into the draft that group has.
     *
     * @throws io.reglament.regulation.Refused when the plan was never approved, or the group's is no draft any more
     */
    @Transactional
    public PlanId copy(PlanId source, GroupView target, Member by) {
        PlanVersion approved = standing(versions.of(source)).orElseThrow(PlanRefusals.NOT_IN_THE_BASE::refused);
        Plan from = plans.find(source).orElseThrow();
        GroupYear year = years.require(target.id(), today(by));
        List<PlannedTopic> copied = topics.of(source, approved.number()).stream()
                .map(topic -> from.year() == year.begins() ? topic : withoutDay(topic))
                .toList();
        Optional<PlanId> there = plans.ofGroup(target.id(), year.begins());
        if (there.isEmpty()) {
            return begin(target, year, What.COPIED, copied, by);
        }
        PlanVersion draft = versions.lock(there.get()).getLast();
        if (!draft.draft() || there.get().equals(source)) {
            throw PlanRefusals.GROUP_HAS_A_PLAN.refused();
        }
        Deed deed = deed(by);
        versions.edit(draft, draft.edition(), deed.at());
        write(there.get(), draft.number(), What.COPIED, copied, deed);
        return there.get();
    }

    /**
     * Says for which groups a draft is; those it is for already stay where the caller may not touch them.
     *
     * @param wanted of the plan's subject and grade, and such as the caller keeps
     * @param touchable which of the plan's groups the caller may take out
     * @throws io.reglament.regulation.Refused when it is no draft, a group has another plan, or none would be left
     */
    @Transactional
    public void setGroups(Plan plan, Collection<GroupView> wanted, Collection<GroupId> touchable, Member by) {
        PlanVersion last = versions.lock(plan.id()).getLast();
        if (!last.draft() || last.number() > 1) {
            throw PlanRefusals.NOT_A_DRAFT.refused();
        }
        List<GroupId> kept = plan.groups().stream()
                .map(GroupView::id)
                .filter(group -> !touchable.contains(group)
                        || wanted.stream().anyMatch(view -> view.id().equals(group)))
                .toList();
        List<GroupView> added = wanted.stream()
                .filter(group ->
                        plan.groups().stream().noneMatch(each -> each.id().equals(group.id())))
                .toList();
        if (kept.isEmpty() || !added.stream().allMatch(group -> fits(group, plan))) {
            throw PlanRefusals.GROUPS_OF_OTHERS.refused();
        }
        touches.groups(plans.groups(plan.id()));
        plans.removeAllBut(plan.id(), kept);
        for (GroupView group : added) {
            if (!plans.add(plan.id(), group.id(), plan.year())) {
                throw PlanRefusals.GROUP_HAS_A_PLAN.refused();
            }
        }
        touches.groups(added.stream().map(group -> group.id().value()).toList());
        steps.add(plan.id(), last.number(), What.GROUPS, topics.of(plan.id(), last.number()), "", deed(by));
    }

    /**
     * Begins the next version out of the last one, which is decided.
     *
     * @throws io.reglament.regulation.Refused when the last one is still a draft or waits
     */
    @Transactional
    public void beginVersion(PlanId plan, Member by) {
        PlanVersion last = versions.lock(plan).getLast();
        if (!last.state().decided()) {
            throw PlanRefusals.STILL_OPEN.refused();
        }
        Deed deed = deed(by);
        versions.insert(plan, last.number() + 1, deed.at());
        write(plan, last.number() + 1, What.NEW_VERSION, topics.of(plan, last.number()), deed);
    }

    /** The version that holds: the last one that was approved. */
    public static Optional<PlanVersion> standing(List<PlanVersion> versions) {
        return versions.stream().filter(PlanVersion::approved).reduce((_, later) -> later);
    }

    private boolean fits(GroupView group, Plan plan) {
        return group.grade() == plan.grade() && plans.subjectOf(group.id()).equals(plan.subject());
    }

    private PlanId begin(GroupView group, GroupYear year, What what, List<PlannedTopic> first, Member by) {
        PlanId plan = new PlanId(Ids.next());
        Deed deed = deed(by);
        plans.insert(plan, year.begins(), plans.subjectOf(group.id()), group.grade(), deed);
        if (!plans.add(plan, group.id(), year.begins())) {
            throw PlanRefusals.GROUP_HAS_A_PLAN.refused();
        }
        versions.insert(plan, 1, deed.at());
        write(plan, 1, what, first, deed);
        return plan;
    }

    private void write(PlanId plan, int number, What what, List<PlannedTopic> all, Deed deed) {
        topics.replace(plan, number, all);
        steps.add(plan, number, what, all, "", deed);
    }

    private static PlannedTopic withoutDay(PlannedTopic topic) {
        return new PlannedTopic(
                topic.ordinal(),
                topic.term(),
                topic.section(),
                topic.topic(),
                topic.hours(),
                topic.test().map(test -> new PlannedTopic.Test(test.form(), Optional.empty())),
                topic.homework());
    }

    private LocalDate today(Member by) {
        return clock.today(by.school().zone());
    }

    private Deed deed(Member by) {
        return new Deed(by.person(), clock.now().truncatedTo(ChronoUnit.MICROS));
    }
}
