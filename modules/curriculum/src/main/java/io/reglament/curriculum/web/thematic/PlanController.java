package io.reglament.curriculum.web.thematic;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.thematic.PlanDecisions;
import io.reglament.curriculum.thematic.PlanDrafts;
import io.reglament.curriculum.thematic.Plans;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A plan, and its way from a draft to approval. */
@Controller
class PlanController {
    private final VisiblePlans visible;
    private final PlanPages pages;
    private final Plans plans;
    private final PlanDrafts drafts;
    private final PlanDecisions decisions;
    private final Groups groups;

    PlanController(
            VisiblePlans visible,
            PlanPages pages,
            Plans plans,
            PlanDrafts drafts,
            PlanDecisions decisions,
            Groups groups) {
        this.visible = visible;
        this.pages = pages;
        this.plans = plans;
        this.drafts = drafts;
        this.decisions = decisions;
        this.groups = groups;
    }

    /**
     * The page of a plan.
     *
     * @param topic the one to edit
     * @param moved the one that was moved last, and where to
     */
    @GetMapping("/s/{slug}/plans/{plan}")
    @Allowed(Permission.SEE_PLANS)
    ModelAndView plan(
            Member member,
            @PathVariable UUID plan,
            @RequestParam Optional<@Min(1) @Max(100_000) Integer> version,
            @RequestParam Optional<UUID> group,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000) int topic,
            @RequestParam(defaultValue = "") @Size(max = 20) String moved) {
        return pages.page(visible.seen(plan, member), version, group, PlanForm.editing(topic, moved), member);
    }

    @PostMapping("/s/{slug}/plans/{plan}/submission")
    @Allowed(Permission.KEEP_LESSONS)
    String submit(Member member, @PathVariable UUID plan, @RequestParam int edition) {
        SeenPlan kept = visible.kept(plan, member);
        drafts.submit(kept.plan().id(), edition, member);
        return back(kept.plan().id(), member);
    }

    /** Leads to the others that wait. */
    @PostMapping("/s/{slug}/plans/{plan}/decision")
    @Allowed(Permission.APPROVE_PLANS)
    String decide(
            Member member,
            @PathVariable UUID plan,
            @RequestParam int version,
            @RequestParam boolean approved,
            @RequestParam(defaultValue = "") @Size(max = PlanDecisions.WORDS_MOST) String words) {
        PlanId seen = visible.seen(plan, member).plan().id();
        if (approved) {
            decisions.approve(seen, version, words, member);
        } else {
            decisions.giveBack(seen, version, words, member);
        }
        return "redirect:" + PlanAddress.all(member) + "/queue";
    }

    @PostMapping("/s/{slug}/plans/{plan}/versions")
    @Allowed(Permission.KEEP_LESSONS)
    String next(Member member, @PathVariable UUID plan) {
        SeenPlan kept = visible.kept(plan, member);
        plans.beginVersion(kept.plan().id(), member);
        return back(kept.plan().id(), member);
    }

    /** Copies it for another group of one's own, and leads to the copy. */
    @PostMapping("/s/{slug}/plans/{plan}/copies")
    @Allowed(Permission.KEEP_LESSONS)
    String copy(Member member, @PathVariable UUID plan, @RequestParam UUID group) {
        SeenPlan seen = visible.seen(plan, member);
        GroupView target = groups.kept(group, member);
        return back(plans.copy(seen.plan().id(), target, member), member);
    }

    /** Says for which of one's groups a draft is. */
    @PostMapping("/s/{slug}/plans/{plan}/groups")
    @Allowed(Permission.KEEP_LESSONS)
    String groups(
            Member member, @PathVariable UUID plan, @RequestParam(defaultValue = "") @Size(max = 50) List<UUID> group) {
        SeenPlan kept = visible.kept(plan, member);
        List<GroupView> wanted =
                group.stream().map(id -> groups.kept(id, member)).toList();
        plans.setGroups(kept.plan(), wanted, kept.keptGroups(), member);
        return back(kept.plan().id(), member);
    }

    private static String back(PlanId plan, Member member) {
        return "redirect:" + PlanAddress.of(plan, member);
    }
}
