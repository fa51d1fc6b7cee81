package io.reglament.identity;

import java.util.UUID;

/** A person in one school; the same human being has another one in another school. */
public record PersonId(UUID value) {}
