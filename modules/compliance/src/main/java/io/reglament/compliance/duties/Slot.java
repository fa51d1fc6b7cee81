package io.reglament.compliance.duties;

import java.time.LocalDate;

/**
 * One time that a duty comes round.
 *
 * @param first the day from which on it may be done
 * @param until the day at whose beginning it is late
 * @param ordinal counts from 1 where a stretch asks for several
 */
record Slot(LocalDate first, LocalDate until, int ordinal) {}
