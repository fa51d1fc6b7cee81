package io.reglament.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MovableTimeTests {

    private final MovableTime time = new MovableTime(Instant.EPOCH);

    @Test
    void standsStillUntilMoved() {
        assertThat(time.instant()).isEqualTo(Instant.EPOCH).isEqualTo(time.instant());
        assertThat(time.advance(Duration.ofDays(1))).isEqualTo("1970-01-02T00:00:00Z");
        time.set(Instant.EPOCH.minusSeconds(1));
        assertThat(time.instant()).isEqualTo("1969-12-31T23:59:59Z");
    }

    @Test
    void losesNoStepOfManyThreads() throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 8)
                    .forEach(thread -> threads.submit(() -> {
                        together.await();
                        for (int step = 0; step < 1000; step++) {
                            time.advance(Duration.ofSeconds(1));
                        }
                        return time.instant();
                    }));
            together.countDown();
        }
        assertThat(time.instant()).isEqualTo(Instant.EPOCH.plusSeconds(8000));
    }
}
