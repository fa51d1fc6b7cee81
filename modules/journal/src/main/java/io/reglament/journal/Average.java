package io.reglament.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A weighted mean: the sum of mark × weight over the sum of weights, exact, and rounded once (half up, two digits).
 * Every mark that stands counts, retakes beside what they repeat: a regulation that wants it otherwise will say which.
 *
 * @param value two digits after the point
 * @param weighted the sum of mark × weight, exact
 * @param weights the sum of the weights, exact, above 0
 * @param trace the marks it was made of
 */
public record Average(BigDecimal value, BigDecimal weighted, BigDecimal weights, List<Weighed> trace) {
    private static final int DIGITS = 2;

    public Average {
        trace = List.copyOf(trace);
    }

    /** The mean of some marks, of none there is none; a mark that is no whole number does not count. */
    public static Optional<Average> of(List<Weighed> all) {
        List<Weighed> marks = all.stream().filter(Weighed::counts).toList();
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Weighed one : marks) {
            weighted = weighted.add(one.weight().multiply(BigDecimal.valueOf(Integer.parseInt(one.mark()))));
            weights = weights.add(one.weight());
        }
        return Optional.of(
                new Average(weighted.divide(weights, DIGITS, RoundingMode.HALF_UP), weighted, weights, marks));
    }

    /** The same mean rounded another way: anew from the exact sums, so that it is rounded once all the same. */
    public Average rounded(RoundingMode mode) {
        return new Average(weighted.divide(weights, DIGITS, mode), weighted, weights, trace);
    }

    /**
     * A mark with its weight.
     *
     * @param mark a whole number of 0 to 100, as the scale has it
     * @param weight 0.01 to 10
     */
    public record Weighed(WorkId work, String mark, BigDecimal weight) {
        private static final int DIGITS_MOST = 4;

        boolean counts() {
            return !mark.isEmpty()
                    && mark.length() <= DIGITS_MOST
                    && mark.chars().allMatch(sign -> '0' <= sign && sign <= '9');
        }
    }
}
