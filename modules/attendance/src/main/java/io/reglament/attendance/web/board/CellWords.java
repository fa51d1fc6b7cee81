package io.reglament.attendance.web.board;

import io.reglament.attendance.board.BoardCell;

/** The teacher's entry in a word, for programs and for message keys. */
final class CellWords {
    static final String UNKNOWN = "unknown";

    private CellWords() {}

    /** absent, late, present, or unknown where no roll has been taken. */
    static String mark(BoardCell cell) {
        return cell.absence()
                .map(absence -> absence.late() ? "late" : "absent")
                .orElse(cell.taken() ? "present" : UNKNOWN);
    }
}
