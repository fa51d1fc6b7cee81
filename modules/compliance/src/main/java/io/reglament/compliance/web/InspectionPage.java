package io.reglament.compliance.web;

import io.reglament.compliance.inspections.InspectionView;
import io.reglament.compliance.inspections.Inspections;
import io.reglament.compliance.inspections.ItemView;
import io.reglament.compliance.inspections.Place;
import io.reglament.compliance.inspections.Remarks;
import io.reglament.compliance.inspections.StepView;
import io.reglament.compliance.web.CheckWords.Choice;
import io.reglament.curriculum.ClassLessons;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.regulation.CheckItem;
import io.reglament.regulation.ClauseId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A check of journals: its checklist, remarks, history, and what can be done with it. */
@Controller
class InspectionPage {
    private final Inspections inspections;
    private final Remarks remarks;
    private final ClassLessons lessons;
    private final CheckWords words;

    InspectionPage(Inspections inspections, Remarks remarks, ClassLessons lessons, CheckWords words) {
        this.inspections = inspections;
        this.remarks = remarks;
        this.lessons = lessons;
        this.words = words;
    }

    @GetMapping("/s/{slug}/inspections/{inspection}")
    @Allowed(Permission.INSPECT)
    String inspection(Member member, @PathVariable UUID inspection, Model model) {
        InspectionView view = inspections.find(inspection);
        model.addAttribute("root", "/s/" + member.school().slug());
        model.addAttribute("view", view);
        model.addAttribute("name", words.name(view));
        model.addAttribute("scope", words.scope(view.scope()));
        model.addAttribute(
                "items",
                inspections.items(inspection).stream()
                        .map(item -> new ItemLine(
                                words.item(item.item()), item.item(), item.clause(), item.found(), item.note()))
                        .toList());
        model.addAttribute("remarks", words.remarks(remarks.of(inspection), member.school()));
        model.addAttribute("steps", steps(inspection, member));
        model.addAttribute(
                "signature",
                view.closing().map(closing -> signature(closing, member)).orElse(""));
        if (view.closing().isEmpty()) {
            places(view, model);
        }
        return "compliance/inspection";
    }

    private void places(InspectionView view, Model model) {
        List<Place> places = inspections.places(view.scope());
        Set<PersonId> teachers = new HashSet<>(
                lessons.teachers(view.scope().first(), view.scope().last()));
        places.forEach(place -> teachers.add(place.teacher()));
        model.addAttribute(
                "places",
                places.stream()
                        .map(place ->
                                new Choice(place.finding().toString(), place.label() + ", " + words.day(place.date())))
                        .toList());
        model.addAttribute("teachers", words.people(teachers));
    }

    private List<StepLine> steps(UUID inspection, Member member) {
        List<StepView> steps = inspections.steps(inspection);
        var names = words.people(steps.stream().map(StepView::by).distinct().toList()).stream()
                .collect(Collectors.toMap(Choice::value, Choice::label));
        return steps.stream()
                .map(step -> new StepLine(
                        step.what(),
                        words.moment(step.at(), member.school().zone()),
                        names.getOrDefault(step.by().value().toString(), "—")))
                .toList();
    }

    private String signature(InspectionView.Closing closing, Member member) {
        return words.initials(closing.by()) + ", "
                + words.moment(closing.at(), member.school().zone());
    }

    record ItemLine(
            String name, CheckItem item, Optional<ClauseId> clause, Optional<ItemView.Found> found, String note) {}

    record StepLine(StepView.What what, String at, String by) {}
}
