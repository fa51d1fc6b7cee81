package io.reglament.journal;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.TermView;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Scale;
import java.util.List;

/**
 * The page of a group's journal for a term.
 *
 * @param terms of the group, in order
 * @param columns by day and place in the day, at most {@value Sheets#COLUMNS}: of more, the latest
 * @param rows all who belong to the group for at least a day of the columns, by the alphabet
 * @param access what the reader may do today
 * @param mayCorrect whether the reader may change old marks, with a reason
 * @param symbols what may be typed, from the lowest mark up
 * @param marked whether this grade has marks at all
 */
public record SheetView(
        GroupView group,
        TermView term,
        List<TermView> terms,
        List<SheetColumn> columns,
        List<SheetRow> rows,
        LessonAccess access,
        boolean mayCorrect,
        List<String> symbols,
        Regulated<Scale> scale,
        boolean marked) {
    public SheetView {
        terms = List.copyOf(terms);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        symbols = List.copyOf(symbols);
    }
}
