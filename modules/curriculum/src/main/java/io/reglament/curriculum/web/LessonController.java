package io.reglament.curriculum.web;

import io.reglament.curriculum.DeadlineCalendar;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.LessonPanel;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonName;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Panel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The lesson: its heading is ours, its panels belong to the modules that keep its records. */
@Controller
class LessonController {
    private final VisibleLessons visible;
    private final Lessons lessons;
    private final People people;
    private final Groups groups;
    private final SchoolClock clock;
    private final DeadlineCalendar deadlines;
    private final DueWords words;
    private final ObjectProvider<LessonPanel> panels;

    LessonController(
            VisibleLessons visible,
            Lessons lessons,
            People people,
            Groups groups,
            SchoolClock clock,
            DeadlineCalendar deadlines,
            DueWords words,
            ObjectProvider<LessonPanel> panels) {
        this.visible = visible;
        this.lessons = lessons;
        this.people = people;
        this.groups = groups;
        this.clock = clock;
        this.deadlines = deadlines;
        this.words = words;
        this.panels = panels;
    }

    @GetMapping("/s/{slug}/lessons/{lesson}")
    @Allowed(Permission.ENTER_SCHOOL)
    String lesson(Member member, @PathVariable String lesson, Model model) {
        LessonView view = visible.require(lesson, member);
        LessonAccess access = lessons.access(view, member);
        model.addAttribute("root", "/s/" + member.school().slug());
        model.addAttribute("lesson", view);
        model.addAttribute("zone", member.school().zone());
        model.addAttribute("today", clock.today(member.school().zone()));
        model.addAttribute("own", access == LessonAccess.KEEP);
        model.addAttribute("sheet", opensSheet(view, member));
        model.addAttribute(
                "teacher", people.name(view.teacher()).map(PersonName::full).orElse(""));
        model.addAttribute("due", words);
        model.addAttribute("moved", access == LessonAccess.KEEP ? deadlines.moved(view) : Optional.empty());
        model.addAttribute("panels", panels(view, access, member));
        return "curriculum/lesson";
    }

    /** Who gave a lesson for somebody else keeps that lesson, but may find the group's sheet closed by now. */
    private boolean opensSheet(LessonView view, Member member) {
        LocalDate today = clock.today(member.school().zone());
        return member.may(Permission.SEE_SHEETS)
                && groups.find(view.group())
                        .filter(group -> groups.access(group, member, today) != LessonAccess.NONE)
                        .isPresent();
    }

    private List<Panel> panels(LessonView view, LessonAccess access, Member member) {
        return panels.stream()
                .sorted(Comparator.comparingInt(LessonPanel::order))
                .map(panel -> panel.panel(view, access, member))
                .toList();
    }
}
