package io.reglament.compliance.credentials;

import io.reglament.identity.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Credentials that somebody lost.
 *
 * @param reportedAt when the school was told
 * @param reissuedAt when there were new ones; empty until then
 */
public record Loss(UUID id, PersonId person, Instant lostAt, Instant reportedAt, Optional<Instant> reissuedAt) {}
