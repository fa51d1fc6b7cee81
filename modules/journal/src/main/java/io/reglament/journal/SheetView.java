package io.reglament.journal;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.TermView;
import io.reglament.regulation.FormOfControl;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Scale;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The page of a group's journal for a term.
 *
 * @param terms of the group, in order
 * @param columns by day and place in the day, at most {@value Sheets#COLUMNS}: of more, some in a row
 * @param earlier whether there are columns before these
 * @param later whether there are columns behind these
 * @param rows all who belong to the group for at least a day of the columns, by the alphabet; for who reads as a class
 *     teacher, of that class alone, and only their days in it
 * @param access what the reader may do today
 * @param mayCorrect whether the reader may change old marks, with a reason
 * @param forms what a new work may be
 * @param symbols what may be typed on the sheet's day, from the lowest mark up
 * @param forbidden words that are not taken in place of a mark
 * @param retakesCommented whether a retake's mark needs a comment
 * @param marked whether this grade has marks at all
 * @param whole whether the reader sees all students of the group
 */
public record SheetView(
        GroupView group,
        TermView term,
        List<TermView> terms,
        List<SheetColumn> columns,
        boolean earlier,
        boolean later,
        List<SheetRow> rows,
        LessonAccess access,
        boolean mayCorrect,
        List<FormOfControl> forms,
        List<String> symbols,
        Regulated<Scale> scale,
        Optional<Regulated<Set<String>>> forbidden,
        boolean retakesCommented,
        boolean marked,
        boolean whole) {
    public SheetView {
        terms = List.copyOf(terms);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        forms = List.copyOf(forms);
        symbols = List.copyOf(symbols);
    }
}
