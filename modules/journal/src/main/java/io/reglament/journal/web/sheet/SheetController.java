package io.reglament.journal.web.sheet;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.TermView;
import io.reglament.curriculum.Terms;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.journal.Sheets;
import io.reglament.journal.WorkId;
import io.reglament.journal.web.ChosenTerm;
import io.reglament.tenancy.SchoolClock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The sheet of a group for a term. */
@Controller
class SheetController {
    private final Groups groups;
    private final Terms terms;
    private final Sheets sheets;
    private final SheetPages pages;
    private final SchoolClock clock;

    SheetController(Groups groups, Terms terms, Sheets sheets, SheetPages pages, SchoolClock clock) {
        this.groups = groups;
        this.terms = terms;
        this.sheets = sheets;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(path = "/s/{slug}/groups/{group}/sheet", produces = MediaType.TEXT_HTML_VALUE)
    @Allowed(Permission.SEE_SHEETS)
    String sheet(
            @PathVariable UUID group,
            @RequestParam Optional<UUID> term,
            @RequestParam Optional<UUID> before,
            Member member,
            Model model) {
        GroupView view = groups.seen(group, member);
        Optional<TermView> chosen = ChosenTerm.of(
                terms.ofGroup(view.id()), term, clock.today(member.school().zone()));
        model.addAttribute("group", view);
        model.addAttribute("root", "/s/" + member.school().slug());
        chosen.map(one -> sheets.sheet(view, one, before.map(WorkId::new), member))
                .ifPresent(sheet -> model.addAttribute("page", pages.of(sheet, member)));
        return chosen.isPresent() ? "journal/sheet" : "journal/sheet-none";
    }
}
