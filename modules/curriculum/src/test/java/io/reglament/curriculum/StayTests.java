package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StayTests {
    private static final LocalDate DAY = LocalDate.parse("2026-11-01");

    @Test
    void staysThatTouchAreOneAndAGapRemains() {
        assertThat(Stay.merged(List.of(stay(11, 20), stay(1, 5), stay(6, 8))))
                .containsExactly(stay(1, 8), stay(11, 20));
        assertThat(Stay.merged(List.of(stay(1, 5), new Stay(Optional.of(DAY.plusDays(3)), Optional.empty()))))
                .containsExactly(new Stay(Optional.of(DAY.plusDays(1)), Optional.empty()));
        assertThat(Stay.merged(List.of(stay(1, 20), stay(3, 4)))).containsExactly(stay(1, 20));
    }

    /** Whatever is merged, the days are the same, and no two stays could be one. */
    @Test
    void mergedStaysHoldTheSameDays() {
        Random random = new Random(20261122);
        for (int round = 0; round < 2_000; round++) {
            List<Stay> stays = Stream.generate(() -> any(random))
                    .limit(1 + random.nextInt(5))
                    .toList();
            List<Stay> merged = Stay.merged(stays);
            assertThat(days(merged)).as("%s", stays).isEqualTo(days(stays));
            for (int i = 1; i < merged.size(); i++) {
                LocalDate end = merged.get(i - 1).last().orElseThrow();
                assertThat(merged.get(i).first().orElseThrow()).as("%s", stays).isAfter(end.plusDays(1));
            }
        }
    }

    private static Stay any(Random random) {
        int first = random.nextInt(20);
        Optional<LocalDate> last = Optional.of(DAY.plusDays(first + random.nextInt(6)));
        return new Stay(
                random.nextInt(8) == 0 ? Optional.empty() : Optional.of(DAY.plusDays(first)),
                random.nextInt(8) == 0 ? Optional.empty() : last);
    }

    private static List<LocalDate> days(List<Stay> stays) {
        return IntStream.range(-3, 32)
                .mapToObj(DAY::plusDays)
                .filter(day -> stays.stream().anyMatch(stay -> stay.holds(day)))
                .toList();
    }

    private static Stay stay(int first, int last) {
        return new Stay(Optional.of(DAY.plusDays(first)), Optional.of(DAY.plusDays(last)));
    }
}
