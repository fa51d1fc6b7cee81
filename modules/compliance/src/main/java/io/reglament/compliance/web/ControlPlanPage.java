package io.reglament.compliance.web;

import io.reglament.compliance.duties.ControlPlan;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Control;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Rhythm;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The plan of control inside the school: on which days what is looked at. */
@Controller
class ControlPlanPage {
    private static final int MONTHS = 12;

    private final ControlPlan plan;
    private final Profiles profiles;
    private final SchoolClock clock;

    ControlPlanPage(ControlPlan plan, Profiles profiles, SchoolClock clock) {
        this.plan = plan;
        this.profiles = profiles;
        this.clock = clock;
    }

    @GetMapping("/s/{slug}/duties/plan")
    @Allowed(Permission.PLAN_CONTROL)
    String plan(Member member, Model model) {
        LocalDate today = clock.today(member.school().zone());
        model.addAttribute("root", "/s/" + member.school().slug());
        model.addAttribute("today", today);
        model.addAttribute("entries", plan.between(today.minusMonths(2).withDayOfMonth(1), today.plusMonths(MONTHS)));
        model.addAttribute(
                "byPlan",
                profiles.on(today).controls().stream()
                        .filter(control -> control.rhythm().value() instanceof Rhythm.ByPlan)
                        .map(Control::basis)
                        .findFirst());
        return "compliance/plan";
    }

    /** What is planned for a day that has passed would be late at once. */
    @PostMapping("/s/{slug}/duties/plan")
    @Allowed(Permission.PLAN_CONTROL)
    String add(Member member, @Valid @ModelAttribute PlanForm form) {
        LocalDate today = clock.today(member.school().zone());
        if (form.day().isBefore(today) || form.day().isAfter(today.plusMonths(MONTHS))) {
            throw new Refused("compliance.plan.day-refused", new Basis.NotRegulated(), today, today.plusMonths(MONTHS));
        }
        plan.add(form.day(), form.what().strip(), member.person());
        return back(member);
    }

    @PostMapping("/s/{slug}/duties/plan/{entry}/drop")
    @Allowed(Permission.PLAN_CONTROL)
    String drop(Member member, @PathVariable UUID entry) {
        if (!plan.drop(entry, member.person())) {
            throw new Absent();
        }
        return back(member);
    }

    private static String back(Member member) {
        return "redirect:/s/" + member.school().slug() + "/duties/plan";
    }

    record PlanForm(
            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate day,

            @NotBlank @Size(max = 300) String what) {}
}
