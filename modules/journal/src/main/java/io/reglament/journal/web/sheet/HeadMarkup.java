package io.reglament.journal.web.sheet;

import io.reglament.web.Markup;

/**
 * Writes a column's head: day, month, form and weight. A lesson's own leads to the lesson for whoever may see that;
 * a work's opens the work for whoever may change it.
 */
final class HeadMarkup {
    private static final String PLAIN_WEIGHT = "100";

    private final Markup out;

    HeadMarkup(Markup out) {
        this.out = out;
    }

    void write(DrawnColumn column, boolean keeps) {
        out.raw(column.own() ? "<th scope=col class=own" : "<th scope=col class=work");
        out.attribute("data-w", column.work()).attribute("data-d", column.date());
        out.present("data-wt", column.weight().equals(PLAIN_WEIGHT) ? "" : column.weight());
        out.raw(column.lacking().isPresent() ? " data-owed" : "");
        out.raw(keeps && !column.roll() ? " data-other" : "").present("data-y", column.symbols());
        out.present("data-m", column.marks() == 1 ? "" : String.valueOf(column.marks()));
        if (!column.own()) {
            work(column);
        }
        out.raw(">");
        opened(column, keeps);
    }

    private void work(DrawnColumn column) {
        out.attribute("data-f", column.form()).present("data-t", column.title()).present("data-l", column.lesson());
        out.raw(column.planned() ? " data-p" : "").present("data-v", column.version() == 1 ? "" : version(column));
        out.present("data-due", column.until());
        column.clause().ifPresent(clause -> out.attribute("data-clause", clause.element()));
    }

    private static String version(DrawnColumn column) {
        return String.valueOf(column.version());
    }

    private static String element(DrawnColumn column, boolean keeps) {
        return !column.href().isEmpty() ? "a" : keeps && !column.own() ? "button" : "span";
    }

    private void opened(DrawnColumn column, boolean keeps) {
        String element = element(column, keeps);
        out.raw("<").raw(element).present("href", column.href());
        out.raw(element.equals("button") ? " type=button data-work" : "").attribute("title", column.label());
        out.raw("><b>").text(column.day()).raw("</b>").text(column.month());
        if (!column.sign().isEmpty()) {
            out.raw("<small>").text(column.sign()).raw("</small>");
        }
        out.raw("</").raw(element).raw(">");
    }
}
