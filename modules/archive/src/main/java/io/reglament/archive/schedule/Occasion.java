package io.reglament.archive.schedule;

import io.reglament.archive.Reason;
import io.reglament.regulation.BackupPlan;
import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.GradeBand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A back-up that the regulation demands at a certain time.
 *
 * @param key the same each time it is worked out
 * @param day to which it belongs: the last day of the term, of the year, of the period
 * @param grades whose term ends
 * @param opens from when on it can be made
 * @param due the first instant that is late
 * @param plan as it stood on that day: copies, custodians, media
 */
public record Occasion(
        String key,
        Reason.Kind kind,
        LocalDate day,
        Optional<GradeBand> grades,
        Instant opens,
        Instant due,
        Basis basis,
        BackupPlan plan) {
    /** How many copies. */
    public int copies() {
        return plan.copies().value();
    }

    /** As a package tells it. */
    public Reason reason() {
        return new Reason(kind, key, basis.clause().map(ClauseId::value), day);
    }
}
