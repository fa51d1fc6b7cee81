package io.reglament.compliance.web;

import io.reglament.compliance.web.HeatMap.Cell;
import io.reglament.compliance.web.HeatMap.Head;
import io.reglament.compliance.web.HeatMap.Row;
import io.reglament.web.Markup;
import java.util.List;
import java.util.function.Function;

/** Writes the parts of the page that grow with the school: a cell for each teacher's day, a link for each class. */
final class HeatMarkup {
    private final Markup markup = new Markup();

    private HeatMarkup() {}

    /**
     * The rows of the map.
     *
     * @param title says a cell in words
     */
    static String rows(HeatMap map, Function<Cell, String> title) {
        HeatMarkup rows = new HeatMarkup();
        map.teachers().forEach(row -> rows.row(row, title));
        return rows.markup.toString();
    }

    /** The classes with what is late in each. */
    static String classes(List<Head> classes) {
        HeatMarkup all = new HeatMarkup();
        classes.forEach(all::schoolClass);
        return all.markup.toString();
    }

    private void row(Row row, Function<Cell, String> title) {
        markup.raw("<tr><th scope=\"row\"><a").attribute("href", row.href()).raw(">");
        markup.text(row.name()).raw("</a></th>");
        row.cells().forEach(cell -> cell(cell, title));
        markup.raw("<td>").text(row.count().late()).raw("</td></tr>\n");
    }

    private void cell(Cell cell, Function<Cell, String> title) {
        if (cell.isEmpty()) {
            markup.raw("<td></td>");
            return;
        }
        markup.raw("<td").attribute("class", cell.heat()).raw("><a").attribute("href", cell.href());
        markup.attribute("title", title.apply(cell)).raw(">").text(cell.text()).raw("</a></td>");
    }

    private void schoolClass(Head each) {
        markup.raw("<a class=\"pill\"").attribute("href", each.href()).raw(">");
        markup.text(each.label()).raw(" · ").text(each.count().late()).raw("</a>\n");
    }
}
