package io.reglament.journal.web;

import java.time.Instant;
import java.util.Optional;

/** Somebody else was quicker: what stands there now, and who wrote it. */
record ConflictResource(int version, RecordResource current, Optional<String> changedBy, Optional<Instant> changedAt) {

    static ConflictResource of(RecordResource current) {
        return new ConflictResource(current.version(), current, current.changedBy(), current.changedAt());
    }
}
