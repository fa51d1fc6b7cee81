package io.reglament.compliance.duties;

import io.reglament.regulation.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Days in a row on which one version of the regulation is in force.
 *
 * @param until not included
 */
record Stretch(Profile profile, LocalDate first, LocalDate until) {
    /** The days in [from, until), by versions and in the order of time. */
    static List<Stretch> all(LocalDate from, LocalDate until, Function<LocalDate, Profile> inForce) {
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            Profile profile = inForce.apply(day);
            LocalDate next = day.plusDays(1);
            if (!stretches.isEmpty() && stretches.getLast().profile().equals(profile)) {
                stretches.set(
                        stretches.size() - 1,
                        new Stretch(profile, stretches.getLast().first(), next));
            } else {
                stretches.add(new Stretch(profile, day, next));
            }
        }
        return List.copyOf(stretches);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(until);
    }
}
