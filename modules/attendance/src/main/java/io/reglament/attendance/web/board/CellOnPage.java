package io.reglament.attendance.web.board;

import io.reglament.attendance.board.BoardCell;
import io.reglament.attendance.reasons.ReasonText;
import io.reglament.curriculum.AbsentAt;
import java.util.Optional;

/**
 * A cell of the board as the page shows it.
 *
 * @param lesson empty where the student has no lesson
 * @param mark absent, late, present or unknown
 * @param minutes by how much late; empty when nobody looked at the clock
 * @param reason empty for none
 * @param open whether a reason for the whole day is meant for it
 */
record CellOnPage(String lesson, String subject, String mark, String minutes, String reason, boolean open) {
    private static final CellOnPage NONE = new CellOnPage("", "", "", "", "", false);

    static CellOnPage of(Optional<BoardCell> cell) {
        return cell.map(CellOnPage::of).orElse(NONE);
    }

    private static CellOnPage of(BoardCell cell) {
        return new CellOnPage(
                cell.lesson().id().value().toString(),
                cell.lesson().subject(),
                CellWords.mark(cell),
                cell.absence()
                        .flatMap(AbsentAt::minutesLate)
                        .map(String::valueOf)
                        .orElse(""),
                ReasonText.of(cell.why()),
                cell.notHere());
    }
}
