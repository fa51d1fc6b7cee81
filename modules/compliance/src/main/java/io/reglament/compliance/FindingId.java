package io.reglament.compliance;

import java.util.UUID;

/** A finding in its school. */
public record FindingId(UUID value) {}
