package io.reglament.compliance.web;

import io.reglament.compliance.duties.Duties;
import io.reglament.compliance.duties.DutyStanding;
import io.reglament.compliance.duties.Posts;
import io.reglament.compliance.inspections.InspectionScope;
import io.reglament.compliance.inspections.InspectionView;
import io.reglament.compliance.inspections.Inspections;
import io.reglament.curriculum.ClassLessons;
import io.reglament.curriculum.Classes;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolClock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The checks of journals, and opening one. */
@Controller
class InspectionsPage {
    private final Inspections inspections;
    private final Duties duties;
    private final Classes classes;
    private final ClassLessons lessons;
    private final CheckWords words;
    private final SchoolClock clock;

    InspectionsPage(
            Inspections inspections,
            Duties duties,
            Classes classes,
            ClassLessons lessons,
            CheckWords words,
            SchoolClock clock) {
        this.inspections = inspections;
        this.duties = duties;
        this.classes = classes;
        this.lessons = lessons;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The newest checks, and the form for another one.
     *
     * @param duty of the duties that the member owes the one to begin with
     */
    @GetMapping("/s/{slug}/inspections")
    @Allowed(Permission.INSPECT)
    String inspections(
            Member member,
            @RequestParam Optional<@Size(max = 100) String> duty,
            @RequestParam Optional<@Min(0) @Max(10_000) Integer> page,
            Model model) {
        LocalDate today = clock.today(member.school().zone());
        int number = page.orElse(0);
        List<InspectionView> found = inspections.page(number);
        List<DutyStanding> owed = owed(member);
        List<PersonId> teachers = lessons.teachers(today.minusMonths(1), today);
        model.addAttribute("root", "/s/" + member.school().slug());
        model.addAttribute("page", number);
        model.addAttribute("more", found.size() > Inspections.PAGE);
        model.addAttribute(
                "lines", words.lines(found.stream().limit(Inspections.PAGE).toList(), member.school()));
        model.addAttribute("duties", owed.stream().map(words::choice).toList());
        model.addAttribute("chosen", duty.orElse(""));
        model.addAttribute("from", first(owed, duty, today));
        model.addAttribute("to", today);
        model.addAttribute("teachers", words.people(teachers));
        model.addAttribute("classes", classes.page(0));
        return "compliance/inspections";
    }

    @PostMapping("/s/{slug}/inspections")
    @Allowed(Permission.INSPECT)
    String open(Member member, @Valid @ModelAttribute InspectionForm form) {
        UUID id = inspections.open(form.scope(), form.chosen(form.duty()), member);
        return "redirect:/s/" + member.school().slug() + "/inspections/" + id;
    }

    private List<DutyStanding> owed(Member member) {
        return duties.standing().stream()
                .filter(DutyStanding::owed)
                .filter(standing -> standing.duty().schoolClass().isEmpty()
                        && Posts.holds(member, standing.duty().who()))
                .toList();
    }

    /** The days of the duty so far; the last two weeks for a check out of turn. */
    private static LocalDate first(List<DutyStanding> owed, Optional<String> duty, LocalDate today) {
        return Stream.concat(
                        owed.stream()
                                .filter(each -> Optional.of(each.duty().key()).equals(duty))
                                .map(each -> each.duty().first()),
                        Stream.of(today.minusWeeks(2)))
                .filter(day -> !day.isAfter(today) && day.isAfter(today.minusDays(InspectionScope.MOST_DAYS)))
                .findFirst()
                .orElse(today);
    }
}
