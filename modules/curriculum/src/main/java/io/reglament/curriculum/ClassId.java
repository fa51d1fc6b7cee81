package io.reglament.curriculum;

import java.util.UUID;

/** A class such as 7-Б of one school year. */
public record ClassId(UUID value) {}
