package io.reglament.journal.web.terms;

import io.reglament.curriculum.TermView;
import io.reglament.identity.PersonName;
import io.reglament.journal.ClassFigures;
import io.reglament.journal.ConsolidatedView;
import io.reglament.journal.Proposal;
import io.reglament.tenancy.School;
import io.reglament.web.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes a consolidated sheet as people read it. */
@Component
class ConsolidatedPages {
    private final TermWords terms;
    private final Words words;

    ConsolidatedPages(TermWords terms, Words words) {
        this.terms = terms;
        this.words = words;
    }

    ConsolidatedPage of(ConsolidatedView view, School school) {
        Optional<TermView> chosen = view.chosen();
        return new ConsolidatedPage(
                view,
                "/s/" + school.slug() + "/classes/" + view.schoolClass().id().value() + "/consolidated",
                chosen.map(TermView::title).orElseGet(() -> terms.say("year")),
                chosen.map(term -> "term=" + term.id().value()).orElse("year=true"),
                view.columns().stream()
                        .map(column -> new ConsolidatedPage.Head(
                                column.subject(),
                                chosen.isPresent() ? "" : column.term().title()))
                        .toList(),
                view.rows().stream().map(row -> row(row, view.figures())).toList(),
                view.figures().map(this::figures).orElse(List.of()),
                view.lacking().stream()
                        .map(lack -> lack(lack, chosen.isPresent()))
                        .toList());
    }

    private ConsolidatedPage.Row row(ConsolidatedView.Row row, Optional<ClassFigures> figures) {
        return new ConsolidatedPage.Row(
                row.name().brief(),
                row.cells().stream().map(cell -> cell(cell, figures)).toList(),
                row.average().map(this::twoDigits).orElse(""));
    }

    private ConsolidatedPage.Cell cell(ConsolidatedView.Cell cell, Optional<ClassFigures> figures) {
        boolean failing = cell.mark().equals(Proposal.NOT_ATTESTED)
                || figures.stream().anyMatch(all -> all.levels().value().fails(cell.mark()));
        return new ConsolidatedPage.Cell(
                cell.lacks() ? terms.say("lacks") : terms.mark(cell.mark()), cell.lacks(), failing);
    }

    private List<ConsolidatedPage.Figure> figures(ClassFigures all) {
        return List.of(
                figure("students", all.students()),
                figure("excellent", all.excellent()),
                figure("good", all.good()),
                figure("one-short", all.oneShort()),
                figure("failing", all.failing()),
                figure("unfinished", all.unfinished()),
                new ConsolidatedPage.Figure(
                        terms.say("figure.quality"), terms.say("percent", words.number(all.quality(), 1))),
                new ConsolidatedPage.Figure(
                        terms.say("figure.average"),
                        all.average().map(this::twoDigits).orElse("–")));
    }

    private ConsolidatedPage.Figure figure(String what, int value) {
        return new ConsolidatedPage.Figure(terms.say("figure." + what), Integer.toString(value));
    }

    private ConsolidatedPage.Lack lack(ConsolidatedView.Lack lack, boolean oneTerm) {
        String subject = lack.column().subject();
        return new ConsolidatedPage.Lack(
                oneTerm ? subject : subject + ", " + lack.column().term().title(),
                lack.teachers().stream().map(PersonName::initials).collect(Collectors.joining(", ")),
                lack.students().stream().map(PersonName::brief).collect(Collectors.joining(", ")),
                lack.overdue());
    }

    private String twoDigits(BigDecimal value) {
        return words.number(value, 2);
    }
}
