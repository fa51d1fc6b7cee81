package io.reglament.journal;

/** A work that was asked for: made now, or there already under the same id. */
public record KeptWork(WorkView work, boolean made) {}
