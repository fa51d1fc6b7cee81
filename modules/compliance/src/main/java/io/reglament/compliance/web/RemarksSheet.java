package io.reglament.compliance.web;

import io.reglament.compliance.web.CheckWords.RemarkLine;
import io.reglament.web.Markup;
import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The sheet of remarks as a table, for the page and for print alike. */
@Component
class RemarksSheet {
    private static final List<String> COLUMNS = List.of("date", "place", "teacher", "words", "due", "answer", "by");

    private final MessageSource messages;

    RemarksSheet(MessageSource messages) {
        this.messages = messages;
    }

    String table(List<RemarkLine> remarks) {
        Markup out = new Markup().raw("<table class=\"table\"><thead><tr>");
        COLUMNS.forEach(column -> out.raw("<th scope=\"col\">")
                .text(say("compliance.sheet." + column))
                .raw("</th>"));
        out.raw("</tr></thead><tbody>");
        remarks.forEach(remark -> row(out, remark));
        return out.raw("</tbody></table>").toString();
    }

    /** A document of its own, as the maker of printed documents takes it. */
    String document(String title, String body) {
        return new Markup()
                .raw("<!DOCTYPE html><html><head><meta charset=\"utf-8\"/><title>")
                .text(title)
                .raw("</title><style>table{border-collapse:collapse;width:100%}"
                        + "th,td{border:1px solid #999;padding:3pt;text-align:left;vertical-align:top}"
                        + "</style></head><body><h1>")
                .text(title)
                .raw("</h1>")
                .raw(body)
                .raw("</body></html>")
                .toString();
    }

    private void row(Markup out, RemarkLine line) {
        out.raw("<tr>");
        cell(out, line.made());
        cell(out, line.remark().place());
        cell(out, line.teacher());
        cell(out, line.remark().words());
        cell(out, line.due());
        cell(out, done(line));
        cell(out, line.by());
        out.raw("</tr>");
    }

    private String done(RemarkLine line) {
        String state = say("compliance.remark." + line.remark().state());
        String answer = line.answered()
                .map(at -> ", " + at + ": " + line.remark().answer())
                .orElse("");
        return state + answer + (line.late() ? " (" + say("compliance.remark.late") + ")" : "");
    }

    private static void cell(Markup out, String text) {
        out.raw("<td>").text(text).raw("</td>");
    }

    String say(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
