package io.reglament.journal.web.sheet;

import io.reglament.curriculum.AbsentAt;
import io.reglament.journal.SheetCell;
import io.reglament.journal.SheetMark;
import io.reglament.web.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a cell, as short as it can be: {@code <td>5}. Its place tells student and work. Marks stand by ordinal with
 * slashes between; their versions only where one is not the usual, which is 1 for a mark and 0 for none. Classes: x for
 * a day on which the student was not in the group (a mark
 * from before may stand there all the same), o where a mark is owed, c where there is a comment. An em is a mark of an earlier work that was retaken on that day.
 */
final class CellMarkup {
    private final Markup out;
    private final CellWords words;

    CellMarkup(Markup out, CellWords words) {
        this.out = out;
        this.words = words;
    }

    void write(SheetCell cell, boolean owed) {
        List<SheetMark> marks = byOrdinal(cell.marks());
        if (cell.member()) {
            out.raw("<td")
                    .present("class", classes(cell, owed))
                    .present("data-v", versions(marks))
                    .raw(">");
        } else {
            out.raw("<td class=x aria-disabled=true>");
        }
        for (int i = 0; i < marks.size(); i++) {
            out.raw(i == 0 ? "" : "/").text(marks.get(i).mark());
        }
        cell.absence().ifPresent(this::absence);
        cell.retakes()
                .forEach(mark -> out.raw("<em")
                        .attribute("title", words.retake())
                        .raw(">↻")
                        .text(mark)
                        .raw("</em>"));
    }

    private void absence(AbsentAt absence) {
        out.raw(absence.late() ? "<i class=l" : "<i");
        absence.reason()
                .ifPresent(reason -> out.attribute("title", words.reasons().getOrDefault(reason, "")));
        out.raw(">").text(absence.late() ? words.late() : words.absent()).raw("</i>");
    }

    private static String classes(SheetCell cell, boolean owed) {
        boolean comment = cell.marks().stream()
                .anyMatch(mark -> mark.comment() && !mark.mark().isEmpty());
        return comment ? "c" : owed && lacks(cell) ? "o" : "";
    }

    /** Whether the student was there and has no mark. */
    private static boolean lacks(SheetCell cell) {
        return cell.marks().stream().allMatch(mark -> mark.mark().isEmpty())
                && cell.absence().filter(absence -> !absence.late()).isEmpty();
    }

    private static String versions(List<SheetMark> marks) {
        return marks.stream().allMatch(mark -> mark.version() == usual(mark))
                ? ""
                : marks.stream()
                        .map(mark -> String.valueOf(mark.version()))
                        .reduce((a, b) -> a + " " + b)
                        .orElse("");
    }

    private static int usual(SheetMark mark) {
        return mark.mark().isEmpty() ? 0 : 1;
    }

    /** From the first ordinal on, with an empty one in each gap. */
    private static List<SheetMark> byOrdinal(List<SheetMark> marks) {
        List<SheetMark> placed = new ArrayList<>();
        for (SheetMark mark : marks) {
            while (placed.size() < mark.ordinal() - 1) {
                placed.add(new SheetMark(placed.size() + 1, "", 0, false));
            }
            placed.add(mark);
        }
        return placed;
    }
}
