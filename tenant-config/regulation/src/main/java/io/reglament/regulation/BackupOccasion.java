package io.reglament.regulation;

import java.time.MonthDay;
import java.util.Optional;

/** When a back-up is due. */
public sealed interface BackupOccasion {
    /** At the end of each term of these grades. */
    record TermEnd(GradeBand grades) implements BackupOccasion {}

    /** At the end of the school year, by a date where one is named. */
    record YearEnd(Optional<MonthDay> by) implements BackupOccasion {}

    /**
     * At least once in so many months.
     *
     * @param months 1 to 12
     */
    record Every(int months) implements BackupOccasion {}
}
