package io.reglament.journal.web.sheet;

import io.reglament.web.Markup;
import java.util.List;

/**
 * Writes the inside of the sheet's table as one string. Hundreds of cells through a template engine would cost more than
 * reading them; ids stand only in the heads of lines and columns.
 */
final class SheetMarkup {
    private final DrawnSheet sheet;
    private final Markup out = new Markup();
    private final HeadMarkup heads = new HeadMarkup(out);
    private final CellMarkup cells;

    private SheetMarkup(DrawnSheet sheet) {
        this.sheet = sheet;
        this.cells = new CellMarkup(out, sheet.cells());
    }

    static String of(DrawnSheet sheet) {
        SheetMarkup markup = new SheetMarkup(sheet);
        markup.head();
        markup.body();
        markup.foot();
        return markup.out.toString();
    }

    private void head() {
        out.raw("<thead><tr aria-rowindex=1><th scope=col>").text(sheet.heads().student());
        sheet.columns().forEach(column -> heads.write(column, sheet.keeps()));
        out.raw("<th scope=col class=average>").text(sheet.heads().average()).raw("</thead>");
    }

    private void body() {
        out.raw("<tbody>");
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(sheet.rows().get(i), i + 2);
        }
        out.raw("</tbody>");
    }

    private void row(DrawnRow row, int index) {
        out.raw("<tr aria-rowindex=").text(index).raw("><th scope=row").attribute("data-s", row.student());
        out.raw(">").text(row.name());
        List<DrawnColumn> columns = sheet.columns();
        for (int i = 0; i < columns.size(); i++) {
            cells.write(row.cells().get(i), columns.get(i).lacking().isPresent());
        }
        out.raw("<td class=average").present("data-o", row.outside()).raw(">");
        out.text(row.average()).raw("\n");
    }

    private void foot() {
        if (sheet.columns().stream().noneMatch(column -> column.lacking().isPresent())) {
            return;
        }
        out.raw("<tfoot><tr aria-rowindex=").text(sheet.rows().size() + 2).raw("><th scope=row>");
        out.text(sheet.heads().lacking());
        sheet.columns().forEach(column -> lacking(column));
        out.raw("<td class=average></tfoot>");
    }

    private void lacking(DrawnColumn column) {
        out.raw("<td").present("class", column.state()).raw(">");
        column.lacking().ifPresent(lacking -> lacking(column, lacking));
    }

    private void lacking(DrawnColumn column, DrawnColumn.Lacking lacking) {
        out.raw("<button type=button").attribute("title", lacking.words());
        out.raw("><b>")
                .text(lacking.missing())
                .raw("</b><span>")
                .text(column.until())
                .raw("</span></button>");
        column.clause().ifPresent(clause -> {
            out.raw("<button type=button class=clause").attribute("popovertarget", clause.element());
            out.raw(">").text(clause.label()).raw("</button>");
        });
    }
}
