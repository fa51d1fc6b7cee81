package io.reglament.compliance.own;

import io.reglament.regulation.own.Stated;
import java.time.LocalDate;

/**
 * One thing to be judged.
 *
 * @param day whose rules judge it
 */
record Case(Subject subject, LocalDate day, Stated stated) {}
