package io.reglament.attendance.web;

import io.reglament.attendance.CellView;
import io.reglament.attendance.Mark;
import java.util.Optional;

/**
 * One student of a roll as it stands.
 *
 * @param version the roll's; 0 when none has been taken
 * @param mark absent, late or present
 * @param minutes by how much late, where it is known
 */
record CellResource(int version, String mark, Optional<Integer> minutes) {
    static final String PRESENT = "present";

    static CellResource of(CellView cell) {
        return new CellResource(cell.version(), word(cell.mark()), cell.mark().flatMap(Mark::minutesLate));
    }

    static String word(Optional<Mark> mark) {
        return mark.map(given -> given.kind() == Mark.Kind.LATE ? MarkForm.LATE : MarkForm.ABSENT)
                .orElse(PRESENT);
    }
}
