package io.reglament.regulation;

import java.time.temporal.ChronoUnit;

/** How often a duty comes round. */
public sealed interface Rhythm {
    /**
     * At least once in every so many units.
     *
     * @param unit days, weeks or months
     */
    record Every(int count, ChronoUnit unit) implements Rhythm {}

    /**
     * At least so many times in each unit.
     *
     * @param unit weeks or months
     */
    record Times(int times, ChronoUnit unit) implements Rhythm {}

    /** At the end of each term. */
    record TermEnd() implements Rhythm {}

    /** At the end of each school year. */
    record YearEnd() implements Rhythm {}

    /** When the plan of control inside the school says. */
    record ByPlan() implements Rhythm {}

    /** The regulation names the duty and no rhythm. */
    record Unstated() implements Rhythm {}
}
