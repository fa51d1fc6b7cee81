package io.reglament.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTests {

    @Test
    void shares_the_cost_out_over_the_operations() {
        long[] nanos =
                LongStream.rangeClosed(1, 100).map(n -> (101 - n) * 1_000_000).toArray();

        Figures figures = Figures.of(nanos, 2, new Meter.Reading(300, 50), 1_000);

        assertThat(figures.perSecond()).isEqualTo(50);
        assertThat(figures.p50()).isEqualTo(51);
        assertThat(figures.p95()).isEqualTo(96);
        assertThat(figures.platform()).isEqualTo(3);
        assertThat(figures.both()).isEqualTo(3.5);
        assertThat(figures.wire()).isEqualTo(10);
    }
}
