package io.reglament.attendance.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A roll as it is shown to programs. Sent back with something changed, it is a valid form.
 *
 * @param version 0 when none has been taken
 * @param exceptions by student; everybody else of the group was there, once a roll has been taken
 * @param takenBy the name of who took or changed it last
 */
record RollResource(
        int version,
        Map<UUID, MarkForm> exceptions,
        Optional<Instant> takenSince,
        Optional<String> takenBy,
        Optional<Instant> takenAt) {}
