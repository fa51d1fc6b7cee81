package io.reglament.attendance;

import java.util.Optional;

/**
 * How a student was not simply there.
 *
 * @param minutesLate by how much, where somebody looked at the clock: 1 to 240, and only of one who was late
 */
public record Mark(Kind kind, Optional<Integer> minutesLate) {
    public static final int MINUTES_MOST = 240;

    /** What can be said of one who was not there from the bell. */
    public enum Kind {
        ABSENT,
        LATE
    }

    /** @throws IllegalArgumentException when the minutes are out of bounds, or stand with an absence */
    public Mark {
        boolean bounded = minutesLate.stream().allMatch(m -> m >= 1 && m <= MINUTES_MOST);
        if (!bounded || (kind == Kind.ABSENT && minutesLate.isPresent())) {
            throw new IllegalArgumentException("Minutes late are 1 to " + MINUTES_MOST + ", of one who was late");
        }
    }

    public static Mark absent() {
        return new Mark(Kind.ABSENT, Optional.empty());
    }

    public static Mark late() {
        return new Mark(Kind.LATE, Optional.empty());
    }

    public static Mark late(int minutes) {
        return new Mark(Kind.LATE, Optional.of(minutes));
    }
}
