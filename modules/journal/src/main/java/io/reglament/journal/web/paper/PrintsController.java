package io.reglament.journal.web.paper;

import io.reglament.curriculum.TermView;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.journal.ComparedPrint;
import io.reglament.journal.PaperChange;
import io.reglament.journal.PrintsView;
import io.reglament.journal.SheetPrint;
import io.reglament.journal.SheetPrints;
import io.reglament.journal.web.ChosenTerm;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolClock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of a group's prints, the papers themselves, and where one asks about a paper. */
@Controller
class PrintsController {
    private static final int CHANGES = 50;

    private final SheetPrints prints;
    private final PaperPages pages;
    private final SchoolClock clock;

    PrintsController(SheetPrints prints, PaperPages pages, SchoolClock clock) {
        this.prints = prints;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * What is to be printed.
     *
     * @param key of this print, made with the page: sent twice, it is one print
     */
    record PrintForm(@NotNull UUID term, @NotNull UUID key) {}

    @GetMapping(path = "/s/{slug}/groups/{group}/prints", produces = MediaType.TEXT_HTML_VALUE)
    @Allowed(Permission.SEE_SHEETS)
    String register(
            @PathVariable UUID group,
            @RequestParam Optional<UUID> term,
            @RequestParam Optional<@Min(0) @Max(10_000) Integer> page,
            Member member,
            Model model) {
        PrintsView view = prints.register(group, page.orElse(0), member);
        Optional<TermView> chosen =
                ChosenTerm.of(view.terms(), term, clock.today(member.school().zone()));
        model.addAttribute("root", PaperPages.root(member));
        model.addAttribute("view", view);
        model.addAttribute("chosen", chosen.map(one -> one.id().value()).orElse(new UUID(0, 0)));
        model.addAttribute("key", Ids.next());
        model.addAttribute("lines", pages.lines(view.prints(), member));
        model.addAttribute("page", page.orElse(0));
        return "journal/paper/prints";
    }

    @PostMapping("/s/{slug}/groups/{group}/prints")
    @Allowed(Permission.SEE_SHEETS)
    String print(@PathVariable UUID group, @Valid @ModelAttribute PrintForm form, Member member) {
        SheetPrint print = prints.print(group, form.term(), form.key(), member);
        return "redirect:" + pages.register(print, member) + "/" + print.id();
    }

    @GetMapping(path = "/s/{slug}/groups/{group}/prints/{print}", produces = MediaType.TEXT_HTML_VALUE)
    @Allowed(Permission.SEE_SHEETS)
    String paper(@PathVariable UUID group, @PathVariable UUID print, Member member, Model model) {
        model.addAttribute("page", pages.paper(prints.printed(group, print, member), member));
        return "journal/paper/paper";
    }

    @GetMapping(path = "/s/{slug}/groups/{group}/prints/{print}/changes", produces = MediaType.TEXT_HTML_VALUE)
    @Allowed(Permission.SEE_SHEETS)
    String changes(
            @PathVariable UUID group,
            @PathVariable UUID print,
            @RequestParam Optional<@Min(0) @Max(10_000) Integer> page,
            Member member,
            Model model) {
        ComparedPrint compared = prints.compared(group, print, member);
        int from = page.orElse(0) * CHANGES;
        List<PaperChange> some =
                compared.changes().stream().skip(from).limit(CHANGES).toList();
        model.addAttribute("root", PaperPages.root(member));
        model.addAttribute("register", pages.register(compared.print(), member));
        model.addAttribute("line", pages.line(compared, member));
        model.addAttribute("changes", pages.changes(compared.print(), some));
        model.addAttribute("page", page.orElse(0));
        model.addAttribute("more", compared.changes().size() > from + CHANGES);
        return "journal/paper/changes";
    }

    @GetMapping(path = "/s/{slug}/prints", produces = MediaType.TEXT_HTML_VALUE)
    @Allowed(Permission.SEE_SHEETS)
    String check(@RequestParam Optional<@Size(max = 40) String> code, Member member, Model model) {
        Optional<String> typed = code.map(PaperCode::typed).filter(text -> !text.isEmpty());
        model.addAttribute("root", PaperPages.root(member));
        model.addAttribute("code", code.orElse(""));
        model.addAttribute("asked", typed.isPresent());
        model.addAttribute(
                "line", typed.flatMap(text -> prints.ofCode(text, member)).map(found -> pages.line(found, member)));
        return "journal/paper/check";
    }
}
