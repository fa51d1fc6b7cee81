package io.reglament.journal.web.terms;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.TermId;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.journal.TermMarks;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a group's term marks. */
@Controller
class TermPageController {
    private final TermMarks marks;
    private final TermPages pages;

    TermPageController(TermMarks marks, TermPages pages) {
        this.marks = marks;
        this.pages = pages;
    }

    @GetMapping(path = "/s/{slug}/groups/{group}/terms/{term}/marks", produces = MediaType.TEXT_HTML_VALUE)
    @Allowed(Permission.SEE_SHEETS)
    String page(@PathVariable UUID group, @PathVariable UUID term, Member member, Model model) {
        model.addAttribute("page", pages.of(marks.view(new GroupId(group), new TermId(term), member), member));
        return "journal/term-marks";
    }
}
