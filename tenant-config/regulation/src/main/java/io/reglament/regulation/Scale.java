package io.reglament.regulation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The marks that exist in a school: whole numbers, both ends included.
 *
 * @param lowest 0 or more
 * @param highest above the lowest, at most 100
 */
public record Scale(int lowest, int highest) {
    public Scale {
        if (lowest < 0 || highest <= lowest || highest > 100) {
            throw new IllegalArgumentException("No scale: " + lowest + "-" + highest);
        }
    }

    /** What a teacher may type, from the lowest mark up. */
    public List<String> symbols() {
        return IntStream.rangeClosed(lowest, highest)
                .mapToObj(Integer::toString)
                .toList();
    }
}
