package io.reglament.attendance.web;

import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonPanel;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.Member;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A page that holds nothing but this module's panel. */
@Controller
class PanelFixture {
    private final Lessons lessons;
    private final LessonPanel panel;

    PanelFixture(Lessons lessons, LessonPanel panel) {
        this.lessons = lessons;
        this.panel = panel;
    }

    @GetMapping("/fixture/{lesson}")
    String page(@PathVariable UUID lesson, Member member, Model model) {
        var view = lessons.find(new LessonId(lesson)).orElseThrow();
        LessonAccess access = lessons.access(view, member);
        model.addAttribute("panels", List.of(panel.panel(view, access, member)));
        return "fixture/attendance";
    }
}
