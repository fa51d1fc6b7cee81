package io.reglament.journal.web.terms;

import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
import io.reglament.curriculum.TermView;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.journal.ConsolidatedView;
import io.reglament.journal.TermMarks;
import io.reglament.journal.web.ChosenTerm;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Pdf;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The consolidated sheet of a class: for its class teacher, and for who may look into every lesson. */
@Controller
class ConsolidatedController {
    private final Classes classes;
    private final TermMarks marks;
    private final ConsolidatedPages pages;
    private final ConsolidatedDocument document;
    private final Pdf pdf;
    private final SchoolClock clock;

    ConsolidatedController(
            Classes classes,
            TermMarks marks,
            ConsolidatedPages pages,
            ConsolidatedDocument document,
            Pdf pdf,
            SchoolClock clock) {
        this.classes = classes;
        this.marks = marks;
        this.pages = pages;
        this.document = document;
        this.pdf = pdf;
        this.clock = clock;
    }

    @GetMapping(path = "/s/{slug}/classes/{class}/consolidated", produces = MediaType.TEXT_HTML_VALUE)
    @Allowed(Permission.SEE_SHEETS)
    String page(
            @PathVariable("class") UUID id,
            @RequestParam Optional<UUID> term,
            @RequestParam(defaultValue = "false") boolean year,
            Member member,
            Model model) {
        model.addAttribute("page", pages.of(view(id, term, year, member), member.school()));
        return "journal/consolidated";
    }

    @GetMapping(path = "/s/{slug}/classes/{class}/consolidated/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Allowed(Permission.SEE_SHEETS)
    ResponseEntity<byte[]> paper(
            @PathVariable("class") UUID id,
            @RequestParam Optional<UUID> term,
            @RequestParam(defaultValue = "false") boolean year,
            Member member) {
        ConsolidatedView view = view(id, term, year, member);
        ContentDisposition name = ContentDisposition.inline()
                .filename(view.schoolClass().title() + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf.of(document.of(pages.of(view, member.school()), member)));
    }

    private ConsolidatedView view(UUID id, Optional<UUID> term, boolean year, Member member) {
        ClassView schoolClass = classes.seen(id, member);
        return marks.consolidated(schoolClass, terms -> chosen(terms, term, year, member), member);
    }

    private Optional<TermView> chosen(List<TermView> terms, Optional<UUID> term, boolean year, Member member) {
        return year
                ? Optional.empty()
                : ChosenTerm.of(terms, term, clock.today(member.school().zone()));
    }
}
