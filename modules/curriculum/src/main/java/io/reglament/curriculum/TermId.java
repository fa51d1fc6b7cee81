package io.reglament.curriculum;

import java.util.UUID;

/** A term of the school's calendar. */
public record TermId(UUID value) {}
