package io.reglament.journal;

import io.reglament.identity.PersonId;
import java.time.Instant;

/** Who changed a record last, and when that was received. */
public record LastChange(PersonId by, Instant at) {}
