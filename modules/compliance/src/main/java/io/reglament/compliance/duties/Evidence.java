package io.reglament.compliance.duties;

import io.reglament.identity.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A recorded act that shows a duty done.
 *
 * @param inspection the closed check; empty where a class teacher's review shows it
 */
public record Evidence(Instant at, PersonId by, Optional<UUID> inspection) {}
