package io.reglament.attendance.reasons;

import io.reglament.regulation.AbsenceReason;
import io.reglament.tenancy.DeviceClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One reason for several students and lessons of one day.
 *
 * @param cells 1 to 200; one named twice counts once
 * @param reason empty to take the reason off again
 * @param key the client's own key of this entry: the same key again gets the same answer and changes nothing
 * @param typedAt by the clock of the device; between the years 2000 and 2100
 */
public record ReasonEntry(LocalDate date, List<Cell> cells, Optional<AbsenceReason> reason, UUID key, Instant typedAt) {
    public static final int CELLS_MOST = 200;

    /** @throws IllegalArgumentException when a bound is overstepped */
    public ReasonEntry {
        if (cells.isEmpty() || cells.size() > CELLS_MOST || !DeviceClock.isPlausible(typedAt)) {
            throw new IllegalArgumentException("Reasons out of bounds");
        }
        cells = cells.stream().distinct().sorted(Cell.ORDER).toList();
    }
}
