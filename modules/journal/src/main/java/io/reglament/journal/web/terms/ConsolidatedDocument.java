package io.reglament.journal.web.terms;

import io.reglament.identity.Member;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Markup;
import io.reglament.web.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The consolidated sheet on paper. Who made it and when stands on every page: such sheets have leaked into chats. */
@Component
class ConsolidatedDocument {
    private static final String STYLES = """
            @page { size: A4 landscape; margin: 12mm 10mm 16mm; @bottom-left { content: element(made) }
                    @bottom-right { content: counter(page) " / " counter(pages); font: 8pt 'DejaVu Sans' } }
            body { font-size: 8.5pt; margin: 0 } h1 { font-size: 13pt; margin: 0 0 1mm } h2 { font-size: 10pt; margin: 4mm 0 1mm }
            .made { position: running(made); font-size: 8pt; color: #555 }
            table { border-collapse: collapse; width: 100%; -fs-table-paginate: paginate } tr { page-break-inside: avoid }
            th, td { border: .2mm solid #666; padding: .6mm 1mm; text-align: center } th { font-weight: normal; background: #eee }
            th.name, td.name { text-align: left; white-space: nowrap } td.failing { font-weight: bold; text-decoration: underline }
            td.figure { text-align: left } p { margin: 0 0 1mm }
            """;

    private final TermWords terms;
    private final Words words;
    private final SchoolClock clock;

    ConsolidatedDocument(TermWords terms, Words words, SchoolClock clock) {
        this.terms = terms;
        this.words = words;
        this.clock = clock;
    }

    String of(ConsolidatedPage page, Member by) {
        return of(page, by.school(), by.name().full());
    }

    /** @param by who makes it, in words */
    String of(ConsolidatedPage page, School of, String by) {
        Locale locale = LocaleContextHolder.getLocale();
        String school = of.names().in(locale);
        String title = terms.say("document", page.view().schoolClass().title(), page.title());
        Markup html = new Markup();
        html.raw("<!DOCTYPE html>\n<html").attribute("lang", locale.getLanguage());
        html.raw("><head><title>")
                .text(title)
                .raw("</title><style>")
                .raw(STYLES)
                .raw("</style></head><body>");
        html.raw("<div class=\"made\">").text(made(of, by)).raw("</div>");
        html.raw("<p>").text(school).raw("</p><h1>").text(title).raw("</h1>");
        table(html, page);
        figures(html, page.figures());
        lacking(html, page.lacking());
        return html.raw("</body></html>").toString();
    }

    private String made(School school, String by) {
        Instant now = clock.now();
        return terms.say(
                "document.made",
                by,
                words.date(clock.today(school.zone())),
                words.time(now, school.zone()),
                school.slug().value());
    }

    private void table(Markup html, ConsolidatedPage page) {
        html.raw("<table><thead><tr><th>").text(terms.say("number")).raw("</th><th class=\"name\">");
        html.text(terms.say("student")).raw("</th>");
        page.heads()
                .forEach(head -> html.raw("<th>")
                        .text(head.subject())
                        .raw(head.term().isEmpty() ? "" : "<br/>")
                        .text(head.term())
                        .raw("</th>"));
        html.raw("<th>").text(terms.say("average")).raw("</th></tr></thead><tbody>");
        int number = 1;
        for (ConsolidatedPage.Row row : page.rows()) {
            html.raw("<tr><td>")
                    .text(number++)
                    .raw("</td><td class=\"name\">")
                    .text(row.name())
                    .raw("</td>");
            row.cells()
                    .forEach(cell -> html.raw(cell.failing() ? "<td class=\"failing\">" : "<td>")
                            .text(cell.mark())
                            .raw("</td>"));
            html.raw("<td>").text(row.average()).raw("</td></tr>");
        }
        html.raw("</tbody></table>");
    }

    private void figures(Markup html, List<ConsolidatedPage.Figure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        html.raw("<h2>").text(terms.say("figures")).raw("</h2><table><tr>");
        figures.forEach(figure -> html.raw("<td class=\"figure\">")
                .text(figure.what())
                .raw(": <b>")
                .text(figure.value())
                .raw("</b></td>"));
        html.raw("</tr></table>");
    }

    private void lacking(Markup html, List<ConsolidatedPage.Lack> lacking) {
        if (lacking.isEmpty()) {
            return;
        }
        html.raw("<h2>").text(terms.say("lacking")).raw("</h2>");
        lacking.forEach(lack -> html.raw("<p><b>")
                .text(lack.subject())
                .raw("</b> (")
                .text(lack.teachers())
                .raw("): ")
                .text(lack.students())
                .raw("</p>"));
    }
}
