package io.reglament.compliance.inspections;

import io.reglament.identity.PersonId;
import io.reglament.regulation.ControlKey;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A check of journals by a person.
 *
 * @param duty the key of the duty that its closing fulfils; empty for a check out of turn
 * @param control empty for a check out of turn
 * @param repeatOf the check that this one repeats
 */
public record InspectionView(
        UUID id,
        Optional<String> duty,
        Optional<ControlKey> control,
        InspectionScope scope,
        Optional<UUID> repeatOf,
        PersonId openedBy,
        Instant openedAt,
        String conclusion,
        Optional<Closing> closing,
        int version) {

    /** The signature: who closed it, and when. */
    public record Closing(PersonId by, Instant at) {}
}
