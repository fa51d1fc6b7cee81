package io.reglament.journal.web.sheet;

import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.tenancy.SchoolClock;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which sheets there are: one's own, and all of the school for who may look into every lesson. */
@Controller
class SheetsController {
    private final Groups groups;
    private final Classes classes;
    private final SchoolClock clock;

    SheetsController(Groups groups, Classes classes, SchoolClock clock) {
        this.groups = groups;
        this.classes = classes;
        this.clock = clock;
    }

    @GetMapping(path = "/s/{slug}/sheets", produces = MediaType.TEXT_HTML_VALUE)
    @Allowed(Permission.SEE_SHEETS)
    String sheets(
            Member member,
            @RequestParam(defaultValue = "") @Size(max = 100) String filter,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            Model model) {
        boolean all = member.may(Permission.SEE_ALL_LESSONS);
        List<ClassView> led = all ? classes.page(page) : led(member);
        List<GroupView> found = all ? groups.page(filter.strip(), page) : List.of();
        model.addAttribute("root", "/s/" + member.school().slug());
        model.addAttribute("own", own(member));
        model.addAttribute("classes", led);
        model.addAttribute("all", all);
        model.addAttribute("found", found);
        model.addAttribute("filter", filter.strip());
        model.addAttribute("page", page);
        model.addAttribute("more", found.size() == Groups.PAGE || led.size() == Classes.PAGE);
        return "journal/sheets";
    }

    private List<ClassView> led(Member member) {
        return member.may(Permission.KEEP_CLASS)
                ? classes.ofClassTeacher(
                        member.person(), clock.today(member.school().zone()))
                : List.of();
    }

    private List<GroupView> own(Member member) {
        return member.may(Permission.KEEP_LESSONS)
                ? groups.ofTeacher(member.person(), clock.today(member.school().zone()))
                : List.of();
    }
}
