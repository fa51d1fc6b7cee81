package io.reglament.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The next day on which a student has lessons, and what is to be done at home for it.
 *
 * @param homework by the lessons of the day: of each of their groups all that its last day with lessons before set
 */
public record NextSchoolDay(LocalDate date, List<Assignment> homework) {
    public NextSchoolDay {
        homework = List.copyOf(homework);
    }

    /**
     * A subject's homework.
     *
     * @param minutes it takes, where the teacher said so
     * @param given the day of the lesson that set it
     */
    public record Assignment(String subject, String homework, Optional<Integer> minutes, LocalDate given) {}
}
