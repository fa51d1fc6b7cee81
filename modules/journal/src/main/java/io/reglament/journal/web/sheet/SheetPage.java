package io.reglament.journal.web.sheet;

import io.reglament.journal.SheetView;
import java.util.List;
import java.util.Optional;

/**
 * What the sheet's template shows.
 *
 * @param root the school's address, such as {@code /s/school-3}
 * @param address of the group below it
 * @param today in the school's zone, as 2026-10-13
 * @param keeps whether the reader writes marks and works here
 * @param point what stands between whole and fraction
 * @param grid the inside of the table, escaped
 * @param lessons the columns of lessons, in which a work may be sat
 * @param forms what a work may be
 * @param scale the clause that fixes the marks
 * @param forbidden words that are not taken in place of a mark
 * @param clauses all that the page cites
 */
record SheetPage(
        SheetView view,
        String root,
        String address,
        String today,
        boolean keeps,
        String point,
        String grid,
        List<DrawnColumn> lessons,
        List<FormOption> forms,
        Optional<ClauseOnSheet> scale,
        Optional<ForbiddenOnSheet> forbidden,
        List<ClauseOnSheet> clauses) {

    SheetPage {
        lessons = List.copyOf(lessons);
        forms = List.copyOf(forms);
        clauses = List.copyOf(clauses);
    }

    /** Whether there is anything to show. */
    public boolean empty() {
        return view.columns().isEmpty() || view.rows().isEmpty();
    }

    /** Where the columns before these are; their term does not change with the day. */
    public String earlier() {
        return latest() + "&before=" + view.columns().getFirst().work().value();
    }

    /** Where the latest columns are. */
    public String latest() {
        return address + "/sheet?term=" + view.term().id().value();
    }

    /** The scale as the page's scripts read it: "1 2 3 4 5". */
    public String symbols() {
        return String.join(" ", view.symbols());
    }

    /** Lines and columns with their heads, for those who are read to. */
    public int rowCount() {
        return view.rows().size() + 2;
    }

    public int columnCount() {
        return view.columns().size() + 2;
    }
}
