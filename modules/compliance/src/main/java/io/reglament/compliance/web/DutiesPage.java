package io.reglament.compliance.web;

import io.reglament.compliance.duties.Duties;
import io.reglament.compliance.duties.DutyStanding;
import io.reglament.compliance.duties.Posts;
import io.reglament.compliance.duties.Reviews;
import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.tenancy.SchoolClock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** What is due for the member by the school's regulation, and what came of it before. */
@Controller
class DutiesPage {
    private final Duties duties;
    private final Reviews reviews;
    private final Classes classes;
    private final DutiesComposition composition;
    private final SchoolClock clock;

    DutiesPage(Duties duties, Reviews reviews, Classes classes, DutiesComposition composition, SchoolClock clock) {
        this.duties = duties;
        this.reviews = reviews;
        this.classes = classes;
        this.composition = composition;
        this.clock = clock;
    }

    @GetMapping("/s/{slug}/duties")
    @Allowed(Permission.SEE_DUTIES)
    String duties(Member member, Model model) {
        LocalDate today = clock.today(member.school().zone());
        Set<ClassId> led = classes.ofClassTeacher(member.person(), today).stream()
                .map(ClassView::id)
                .collect(Collectors.toSet());
        List<DutyStanding> all = duties.standing();
        List<DutyStanding> own =
                all.stream().filter(standing -> own(standing, member, led)).toList();
        List<DutyStanding> seen = member.may(Permission.PLAN_CONTROL) ? all : own;
        model.addAttribute("root", "/s/" + member.school().slug());
        model.addAttribute("mayPlan", member.may(Permission.PLAN_CONTROL));
        model.addAttribute("mayInspect", member.may(Permission.INSPECT));
        model.addAttribute(
                "view",
                composition.view(
                        member.school(),
                        today,
                        own.stream().filter(DutyStanding::owed).toList(),
                        seen,
                        reviews.facts(seen.stream()
                                .filter(standing ->
                                        standing.duty().schoolClass().isPresent())
                                .map(standing -> standing.duty().key())
                                .toList())));
        return "compliance/duties";
    }

    /** A class teacher says that they have looked. */
    @PostMapping("/s/{slug}/duties/reviews")
    @Allowed(Permission.KEEP_CLASS)
    String review(Member member, @Valid @ModelAttribute ReviewForm form) {
        reviews.record(form.duty(), form.words(), member);
        return "redirect:/s/" + member.school().slug() + "/duties";
    }

    private static boolean own(DutyStanding standing, Member member, Set<ClassId> led) {
        return standing.duty()
                .schoolClass()
                .map(each -> member.may(Permission.KEEP_CLASS) && led.contains(each.id()))
                .orElseGet(() -> Posts.holds(member, standing.duty().who()));
    }

    record ReviewForm(
            @NotBlank @Size(max = 100) String duty,
            @NotNull @Size(max = 1000) String words) {}
}
