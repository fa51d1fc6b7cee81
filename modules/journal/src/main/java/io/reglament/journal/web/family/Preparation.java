package io.reglament.journal.web.family;

import io.reglament.journal.NextSchoolDay;
import io.reglament.journal.NextSchoolDay.Assignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done at home for the next school day.
 *
 * @param day the next day with lessons; empty where none is planned, as before the summer
 */
record Preparation(Optional<LocalDate> day, List<Assignment> assignments) {
    Preparation {
        assignments = List.copyOf(assignments);
    }

    static Preparation of(Optional<NextSchoolDay> next) {
        return new Preparation(
                next.map(NextSchoolDay::date), next.map(NextSchoolDay::homework).orElse(List.of()));
    }

    /** All that is known of its length, in minutes. */
    public int minutes() {
        return assignments.stream()
                .mapToInt(assignment -> assignment.minutes().orElse(0))
                .sum();
    }
}
