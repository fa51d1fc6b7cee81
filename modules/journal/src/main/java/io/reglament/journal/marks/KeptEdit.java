package io.reglament.journal.marks;

import io.reglament.identity.PersonId;
import io.reglament.journal.MarkEdit;
import java.time.Instant;
import java.util.Optional;

/**
 * An edit that changed its cell.
 *
 * @param before the mark that stood
 * @param after what stands since then
 * @param onBehalfOf whose mark it is, where somebody else typed it for them
 */
record KeptEdit(CellKey cell, MarkEdit edit, String before, Cell after, Optional<PersonId> onBehalfOf) {
    Instant received() {
        return after.at().orElseThrow();
    }
}
