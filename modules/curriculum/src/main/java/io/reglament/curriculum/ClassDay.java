package io.reglament.curriculum;

import java.time.LocalDate;

/** A class on a school day. */
public record ClassDay(ClassId schoolClass, LocalDate date) {}
