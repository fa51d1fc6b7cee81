package io.reglament.curriculum;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A topic of a thematic plan.
 *
 * @param ordinal from 1, without gaps
 * @param term the term of the year for which it is planned, from 1; 0 where the plan does not say
 * @param section empty where the plan has none
 * @param hours how many lessons it takes
 * @param homework a suggestion; empty where the plan makes none
 */
public record PlannedTopic(
        int ordinal, int term, String section, String topic, int hours, Optional<Test> test, String homework) {
    /**
     * Written work that the topic ends with.
     *
     * @param form the regulation's key of its form of control
     * @param on its day, where the plan names one
     */
    public record Test(String form, Optional<LocalDate> on) {}

    /** The same in another place. */
    public PlannedTopic at(int place) {
        return new PlannedTopic(place, term, section, topic, hours, test, homework);
    }
}
