package io.reglament.curriculum;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A stretch of time in which entries could not be made, as the school's register has it.
 *
 * @param from its first moment
 * @param until the moment of recovery; empty while it goes on
 * @param rooms where it was; empty for the whole school
 */
public record Outage(UUID id, Instant from, Optional<Instant> until, List<String> rooms) {
    public Outage {
        rooms = List.copyOf(rooms);
    }

    /**
     * Whether what is entered for a lesson there was hit.
     *
     * @param room empty for what has none, such as a work that is marked anywhere
     */
    public boolean hits(Optional<String> room) {
        return rooms.isEmpty()
                || room.filter(name -> rooms.stream().anyMatch(name::equalsIgnoreCase))
                        .isPresent();
    }
}
