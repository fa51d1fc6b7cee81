package io.reglament.journal.web.terms;

import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.TermView;
import io.reglament.journal.ConsolidatedPrint;
import io.reglament.journal.ConsolidatedView;
import io.reglament.journal.terms.Consolidating;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.web.Pdf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Prints consolidated sheets in the platform's own name. */
@Component
class PrintedConsolidated implements ConsolidatedPrint {
    private static final String BY = "Reglament";

    private final Consolidating consolidating;
    private final ConsolidatedPages pages;
    private final ConsolidatedDocument document;
    private final Pdf pdf;
    private final SchoolRegistry schools;

    PrintedConsolidated(
            Consolidating consolidating,
            ConsolidatedPages pages,
            ConsolidatedDocument document,
            Pdf pdf,
            SchoolRegistry schools) {
        this.consolidating = consolidating;
        this.pages = pages;
        this.document = document;
        this.pdf = pdf;
        this.schools = schools;
    }

    @Override
    public List<TermView> ended(ClassView schoolClass, LocalDate day) {
        return consolidating.view(schoolClass, _ -> Optional.empty(), schools.current()).terms().stream()
                .filter(term -> term.last().isBefore(day))
                .toList();
    }

    @Override
    public byte[] pdf(ClassView schoolClass, TermView term) {
        School school = schools.current();
        ConsolidatedView view = consolidating.view(schoolClass, _ -> Optional.of(term), school);
        return pdf.of(document.of(pages.of(view, school), school, BY));
    }
}
