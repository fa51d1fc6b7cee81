package io.reglament.attendance.web;

import java.time.Instant;
import java.util.Optional;

/** Somebody else was quicker: what stands there now, and who took it. */
record ConflictResource(int version, RollResource current, Optional<String> changedBy, Optional<Instant> changedAt) {

    static ConflictResource of(RollResource current) {
        return new ConflictResource(current.version(), current, current.takenBy(), current.takenAt());
    }
}
