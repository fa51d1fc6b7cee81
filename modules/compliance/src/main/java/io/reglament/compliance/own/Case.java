package io.reglament.compliance.own;

import io.reglament.regulation.own.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing to be judged.
 *
 * @param day whose rules judge it
 * @param since when it was received, where that is known
 */
record Case(Subject subject, LocalDate day, Stated stated, Optional<Instant> since) {
    Case(Subject subject, LocalDate day, Stated stated) {
        this(subject, day, stated, Optional.empty());
    }
}
