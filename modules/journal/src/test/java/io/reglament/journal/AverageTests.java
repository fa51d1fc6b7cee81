package io.reglament.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.journal.Average.Weighed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AverageTests {
    private static final WorkId WORK = new WorkId(new UUID(0, 1));

    @Test
    void of_no_marks_there_is_none_and_letters_do_not_count() {
        assertThat(Average.of(List.of())).isEmpty();
        assertThat(Average.of(List.of(weighed("н/а", "1.00"), weighed("", "1.00"))))
                .isEmpty();
        assertThat(Average.of(List.of(weighed("н/а", "1.00"), weighed("5", "1.00"))))
                .hasValueSatisfying(average -> {
                    assertThat(average.value()).isEqualTo("5.00");
                    assertThat(average.trace()).hasSize(1);
                });
    }

    @Test
    void half_a_hundredth_goes_up_and_less_does_not() {
        assertThat(value("4", "1.00", "5", "7.00")).isEqualTo("4.88");
        assertThat(value("2", "1.99", "3", "0.01")).isEqualTo("2.01");
        assertThat(value("2", "2.01", "3", "0.01")).isEqualTo("2.00");
    }

    /** Rounded twice, 4.4445 would become 4.445 and then 4.45. */
    @Test
    void it_is_rounded_once() {
        List<Weighed> marks = List.of(weighed("4", "5.55"), weighed("5", "4.44"), weighed("5", "0.01"));
        assertThat(value(marks)).isEqualTo("4.45");
        assertThat(value(List.of(weighed("4", "5.56"), weighed("5", "4.44")))).isEqualTo("4.44");
    }

    @Test
    void it_equals_the_exact_fraction_rounded_once() {
        Random random = new Random(20261013);
        for (int turn = 0; turn < 200_000; turn++) {
            List<Weighed> marks = marks(random);
            Average average = Average.of(marks).orElseThrow();
            assertThat(average.value().unscaledValue()).as("%s", marks).isEqualTo(hundredths(marks));
            assertThat(average.value().scale()).isEqualTo(2);
            assertThat(average.trace()).isEqualTo(marks);
        }
    }

    @Test
    void the_trace_makes_the_value_again() {
        Random random = new Random(7);
        for (int turn = 0; turn < 10_000; turn++) {
            Average average = Average.of(marks(random)).orElseThrow();
            assertThat(Average.of(average.trace())).contains(average);
        }
    }

    /** floor(100·p/q + 1/2) in whole numbers alone. */
    private static BigInteger hundredths(List<Weighed> marks) {
        BigInteger weighted = BigInteger.ZERO;
        BigInteger weights = BigInteger.ZERO;
        for (Weighed one : marks) {
            BigInteger weight = one.weight().movePointRight(2).toBigIntegerExact();
            weighted = weighted.add(weight.multiply(new BigInteger(one.mark())));
            weights = weights.add(weight);
        }
        BigInteger twice = weights.shiftLeft(1);
        return weighted.multiply(BigInteger.valueOf(200)).add(weights).divide(twice);
    }

    private static List<Weighed> marks(Random random) {
        int highest = random.nextBoolean() ? 5 : 100;
        List<Weighed> marks = new ArrayList<>();
        for (int i = random.nextInt(1, 40); i > 0; i--) {
            BigDecimal weight = BigDecimal.valueOf(random.nextInt(1, 1001), random.nextBoolean() ? 2 : 1);
            marks.add(new Weighed(WORK, Integer.toString(random.nextInt(0, highest + 1)), weight));
        }
        return marks;
    }

    private static String value(String mark, String weight, String other, String its) {
        return value(List.of(weighed(mark, weight), weighed(other, its)));
    }

    private static String value(List<Weighed> marks) {
        return Average.of(marks).orElseThrow().value().toPlainString();
    }

    private static Weighed weighed(String mark, String weight) {
        return new Weighed(WORK, mark, new BigDecimal(weight));
    }
}
