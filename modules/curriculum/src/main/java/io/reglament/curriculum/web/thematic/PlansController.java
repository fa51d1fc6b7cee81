package io.reglament.curriculum.web.thematic;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.thematic.PlanDecisions;
import io.reglament.curriculum.thematic.PlanLine;
import io.reglament.curriculum.thematic.PlanProgress;
import io.reglament.curriculum.thematic.PlanShelf;
import io.reglament.curriculum.thematic.Plans;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.Permission;
import io.reglament.tenancy.SchoolClock;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of plans: one's own, those that wait, and the base of all subjects and grades. */
@Controller
class PlansController {
    private final Groups groups;
    private final Plans plans;
    private final PlanProgress progress;
    private final PlanDecisions decisions;
    private final PlanShelf shelf;
    private final People people;
    private final SchoolClock clock;

    PlansController(
            Groups groups,
            Plans plans,
            PlanProgress progress,
            PlanDecisions decisions,
            PlanShelf shelf,
            People people,
            SchoolClock clock) {
        this.groups = groups;
        this.plans = plans;
        this.progress = progress;
        this.decisions = decisions;
        this.shelf = shelf;
        this.people = people;
        this.clock = clock;
    }

    /** Whoever gives no lessons is led to what waits for them, or to the base. */
    @GetMapping("/s/{slug}/plans")
    @Allowed(Permission.SEE_PLANS)
    String mine(Member member, Model model) {
        PlanTabs tabs = PlanTabs.of(member, "mine");
        if (!tabs.mine()) {
            return "redirect:" + tabs.root() + (tabs.queue() ? "/queue" : "/base");
        }
        LocalDate today = clock.today(member.school().zone());
        model.addAttribute("tabs", tabs);
        model.addAttribute("lines", progress.of(groups.ofTeacher(member.person(), today), today));
        return "curriculum/plans";
    }

    /** Begins a plan for one's group, or opens the one that is there. */
    @PostMapping("/s/{slug}/plans")
    @Allowed(Permission.KEEP_LESSONS)
    String open(Member member, @RequestParam UUID group) {
        GroupView kept = groups.kept(group, member);
        PlanId plan = plans.open(kept, member);
        return "redirect:" + PlanAddress.of(plan, member);
    }

    @GetMapping("/s/{slug}/plans/queue")
    @Allowed(Permission.APPROVE_PLANS)
    String queue(Member member, @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page, Model model) {
        list(decisions.waiting(page), page, "queue", member, model);
        return "curriculum/plans-queue";
    }

    @GetMapping("/s/{slug}/plans/base")
    @Allowed(Permission.SEE_PLANS)
    String base(
            Member member,
            @RequestParam(defaultValue = "") @Size(max = 100) String subject,
            @RequestParam(defaultValue = "-1") @Min(-1) @Max(11) int grade,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            Model model) {
        list(shelf.base(subject.strip(), grade, page), page, "base", member, model);
        model.addAttribute("subject", subject.strip());
        model.addAttribute("grade", grade);
        return "curriculum/plans-base";
    }

    private void list(List<PlanLine> found, int page, String here, Member member, Model model) {
        List<PlanLine> lines = found.stream().limit(PlanShelf.PAGE).toList();
        model.addAttribute("tabs", PlanTabs.of(member, here));
        model.addAttribute("lines", lines);
        model.addAttribute("page", page);
        model.addAttribute("more", found.size() > lines.size());
        model.addAttribute(
                "names", people.names(lines.stream().map(PlanLine::by).toList()));
        model.addAttribute("zone", member.school().zone());
        model.addAttribute("today", clock.today(member.school().zone()));
    }
}
