package io.reglament.attendance.web.board;

import java.util.List;
import java.util.UUID;

/** The reasons as they stand after a save, cell by cell. */
record ReasonsResource(List<Reason> reasons) {
    /**
     * A reason as it stands.
     *
     * @param reason empty for none
     * @param version 0 where none was ever set, then one more with every change
     */
    record Reason(UUID lesson, UUID student, String reason, int version) {}
}
