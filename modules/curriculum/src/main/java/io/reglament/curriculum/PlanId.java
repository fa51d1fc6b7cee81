package io.reglament.curriculum;

import java.util.UUID;

/** A thematic plan. */
public record PlanId(UUID value) {}
