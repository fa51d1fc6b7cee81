package io.reglament.compliance;

import io.reglament.curriculum.Extension;
import io.reglament.regulation.ClauseId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That a finding fell due later than its own deadline says, because of an outage.
 *
 * @param outage the one that moved it last
 * @param before when it would have fallen due without any
 * @param clause which gives the time after an outage; empty where the district does
 */
public record MovedDue(UUID outage, Instant before, Optional<ClauseId> clause) {
    public static MovedDue by(Extension extension) {
        return new MovedDue(
                extension.outage().id(),
                extension.originally(),
                extension.basis().clause());
    }
}
