package io.reglament.compliance.web;

import io.reglament.compliance.inspections.InspectionView;
import io.reglament.compliance.inspections.ItemView;
import io.reglament.compliance.inspections.ItemView.Found;
import io.reglament.compliance.web.CheckWords.RemarkLine;
import io.reglament.tenancy.School;
import io.reglament.web.Markup;
import java.util.List;
import org.springframework.stereotype.Component;

/** A check on paper: what was looked at, the remarks, the conclusion and the signature. */
@Component
class InspectionSheet {
    private final RemarksSheet sheet;
    private final CheckWords words;

    InspectionSheet(RemarksSheet sheet, CheckWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    String document(InspectionView view, List<ItemView> items, List<RemarkLine> remarks, School school) {
        Markup out = new Markup();
        paragraph(out, words.scope(view.scope()));
        paragraph(out, words.moment(view.openedAt(), school.zone()) + ", " + words.initials(view.openedBy()));
        out.raw("<table><tbody>");
        items.forEach(item -> item(out, item));
        out.raw("</tbody></table>");
        out.raw("<h2>").text(sheet.say("compliance.remarks.title")).raw("</h2>").raw(sheet.table(remarks));
        paragraph(out, view.conclusion());
        view.closing()
                .ifPresent(closing -> paragraph(
                        out,
                        sheet.say("compliance.inspection.closed") + ": " + words.initials(closing.by()) + ", "
                                + words.moment(closing.at(), school.zone())));
        return sheet.document(words.name(view), out.toString());
    }

    private void item(Markup out, ItemView item) {
        out.raw("<tr><td>").text(words.item(item.item())).raw("</td><td>");
        out.text(item.found().map(InspectionSheet::found).orElse("")).raw("</td><td>");
        out.text(item.note()).raw("</td></tr>");
    }

    private static String found(Found found) {
        return found.open() + " / +" + found.mended();
    }

    private static void paragraph(Markup out, String text) {
        out.raw("<p>").text(text).raw("</p>");
    }
}
