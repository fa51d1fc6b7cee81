package io.reglament.attendance;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.DeviceClock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One student in a roll, as somebody states it.
 *
 * @param kind absent or late; empty for one who was here
 * @param key the client's own key of this entry: the same key again gets the same answer and changes nothing
 * @param typedAt by the clock of the device; between the years 2000 and 2100
 */
public record RollCell(PersonId student, Optional<Mark.Kind> kind, UUID key, Instant typedAt) {
    /** @throws IllegalArgumentException when the moment of typing can be none */
    public RollCell {
        if (!DeviceClock.isPlausible(typedAt)) {
            throw new IllegalArgumentException("A cell typed out of time");
        }
    }

    /** What stands afterwards: who is late already stays late by the same minutes. */
    Optional<Mark> over(Optional<Mark> standing) {
        return kind.map(wanted ->
                standing.filter(mark -> mark.kind() == wanted).orElseGet(() -> new Mark(wanted, Optional.empty())));
    }
}
