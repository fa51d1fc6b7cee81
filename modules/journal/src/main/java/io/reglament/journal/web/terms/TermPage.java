package io.reglament.journal.web.terms;

import io.reglament.journal.TermMarksView;
import io.reglament.regulation.ClauseId;
import java.util.List;
import java.util.Optional;

/**
 * The page of a group's term marks.
 *
 * @param root of the school's addresses
 * @param address of this page
 * @param sets whether the reader may set marks now
 * @param asksReason whether what the reader changes needs a reason
 * @param due in words: "до 1 янв., 00:00"
 * @param closed why nothing can be set yet; empty once it can
 * @param choices what can be set, in the order in which they are offered
 * @param rules by which it is proposed
 */
record TermPage(
        TermMarksView view,
        String root,
        String address,
        boolean sets,
        boolean asksReason,
        String due,
        Optional<ClauseId> dueClause,
        String closed,
        Optional<ClauseId> closedClause,
        List<Choice> choices,
        List<Row> rows,
        List<TraceLine> rules) {
    /** A mark that can be set. */
    record Choice(String value, String label) {}

    /**
     * A student.
     *
     * @param mean in the reader's notation; empty where there is none
     * @param proposal as it is sent; empty where there is none
     */
    record Row(
            String student,
            String name,
            String mean,
            String proposal,
            String proposed,
            List<TraceLine> trace,
            String mark,
            String marked,
            int version) {}

    /** How many students have no mark yet. Public: the template asks. */
    public long lacking() {
        return rows.stream().filter(row -> row.mark().isEmpty()).count();
    }
}
