package io.reglament.journal.web.terms;

import io.reglament.journal.ConsolidatedView;
import java.util.List;

/**
 * A consolidated sheet as it is shown.
 *
 * @param address of the page, without what is chosen
 * @param title of what is chosen: the term, or the whole year
 * @param query what is chosen, as it stands in an address
 * @param figures what the marks amount to, in words; empty for the whole year
 */
record ConsolidatedPage(
        ConsolidatedView view,
        String address,
        String title,
        String query,
        List<Head> heads,
        List<Row> rows,
        List<Figure> figures,
        List<Lack> lacking) {
    /** A column's head. */
    record Head(String subject, String term) {}

    /** A student; each cell is what stands in it. */
    record Row(String name, List<Cell> cells, String average) {}

    /**
     * What stands in a column.
     *
     * @param mark as people write it; a sign of lack where it lacks; empty where the student does not learn the subject
     */
    record Cell(String mark, boolean lacks, boolean failing) {}

    /** A number with what it counts. */
    record Figure(String what, String value) {}

    /** Who has no mark, and whose it is to set it. */
    record Lack(String subject, String teachers, String students, boolean overdue) {}

    /** Whether there is nothing to show. Public: the template asks. */
    public boolean empty() {
        return heads.isEmpty() || rows.isEmpty();
    }
}
