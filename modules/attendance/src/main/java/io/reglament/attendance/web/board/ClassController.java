package io.reglament.attendance.web.board;

import io.reglament.attendance.board.Boards;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
import io.reglament.curriculum.LessonAccess;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.DayInAddress;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of attendance by class: the list of classes, and a class's day. */
@Controller
class ClassController {
    private final VisibleClasses visible;
    private final Classes classes;
    private final Boards boards;
    private final SchoolClock clock;

    ClassController(VisibleClasses visible, Classes classes, Boards boards, SchoolClock clock) {
        this.visible = visible;
        this.classes = classes;
        this.boards = boards;
        this.clock = clock;
    }

    @GetMapping("/s/{slug}/classes")
    @Allowed(Permission.ENTER_SCHOOL)
    String classes(Member member, @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page, Model model) {
        model.addAttribute("root", root(member));
        model.addAttribute("list", visible.page(member, page));
        return "attendance/classes";
    }

    @GetMapping("/s/{slug}/classes/{class}/attendance")
    @Allowed(Permission.ENTER_SCHOOL)
    String board(Member member, @PathVariable("class") UUID id, @RequestParam Optional<String> date, Model model) {
        ClassView schoolClass = classes.seen(id, member);
        LocalDate today = clock.today(member.school().zone());
        LocalDate day = date.map(DayInAddress::parse).orElse(today);
        boolean keep = classes.access(schoolClass, member, day) == LessonAccess.KEEP;
        model.addAttribute("root", root(member));
        model.addAttribute("today", today);
        model.addAttribute("zone", member.school().zone());
        model.addAttribute("keep", keep);
        model.addAttribute("board", BoardOnPage.of(boards.of(schoolClass, day), root(member)));
        return "attendance/board";
    }

    private static String root(Member member) {
        return "/s/" + member.school().slug();
    }
}
