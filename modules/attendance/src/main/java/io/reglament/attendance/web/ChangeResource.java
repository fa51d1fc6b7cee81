package io.reglament.attendance.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A roll as it was taken or changed: of every student about whom something changed, what was said before and after. */
record ChangeResource(
        int version,
        Map<UUID, String> before,
        Map<UUID, String> after,
        Instant typedAt,
        Instant receivedAt,
        Optional<String> by) {}
