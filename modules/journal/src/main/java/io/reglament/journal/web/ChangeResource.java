package io.reglament.journal.web;

import java.time.Instant;
import java.util.Optional;

/** One field as one save changed it. */
record ChangeResource(
        int version,
        String field,
        String before,
        String after,
        Instant typedAt,
        Instant receivedAt,
        Optional<String> by) {}
