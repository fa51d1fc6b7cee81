package io.reglament.local.cast;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A bundle of changes and what it changes.
 *
 * @param renamed whose surname changes
 * @param moved the student who leaves class {@code fromClass} and joins {@code toClass} on the day {@code from}
 * @param endedRole the row of roles.csv that ends on {@code from} (first day without it)
 */
public record Delta(
        Path bundle,
        LocalDate from,
        String renamed,
        String newFamilyName,
        String moved,
        String fromClass,
        String toClass,
        String endedRole,
        String endedTeacher) {}
