package io.reglament.regulation;

import java.time.LocalTime;
import java.util.Optional;

/** Until when something is owed for a lesson or a work, as a regulation words it. The calendar makes an instant of it. */
public sealed interface Deadline {
    /** On the day of the lesson in the school's zone. */
    record SameDay(Optional<LocalTime> by) implements Deadline {}

    /**
     * Calendar days counted from the day after the lesson.
     *
     * @param days 1 to 99
     */
    record Days(int days) implements Deadline {
        public Days {
            if (days < 1 || days > 99) {
                throw new IllegalArgumentException("1 to 99 days, not " + days);
            }
        }
    }

    /**
     * Days on which the school works, counted from the day after the lesson.
     *
     * @param days 1 to 99
     */
    record WorkingDays(int days) implements Deadline {
        public WorkingDays {
            if (days < 1 || days > 99) {
                throw new IllegalArgumentException("1 to 99 days, not " + days);
            }
        }
    }

    /**
     * The start of a later lesson of that subject and group, on a later date.
     *
     * @param skipping lessons in between: 0 is the next one
     */
    record NextLesson(int skipping) implements Deadline {
        public NextLesson {
            if (skipping < 0 || skipping > 9) {
                throw new IllegalArgumentException("0 to 9 lessons in between, not " + skipping);
            }
        }
    }
}
