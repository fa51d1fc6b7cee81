package io.reglament.journal;

import io.reglament.journal.Average.Weighed;
import io.reglament.regulation.MarkMinimum;
import io.reglament.regulation.MarkThreshold;
import io.reglament.regulation.MarkVeto;
import io.reglament.regulation.MeanRounding;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Scale;
import io.reglament.regulation.TermMarkRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the marks of a term make by the regulation, and why. It is for the teacher to set it or another: nothing is ever
 * set by itself.
 *
 * @param mark a symbol of the scale, {@link #NOT_ATTESTED}, or empty where nothing can be proposed
 * @param average of the marks; its value is rounded once, as the regulation says; empty where there are none
 * @param rounding of that value
 * @param threshold that the mean reached; empty for the lowest mark, for which none is needed
 * @param tooFew the minimum that was not reached
 * @param veto that lowered the mark
 */
public record Proposal(
        String mark,
        Optional<Average> average,
        Regulated<MeanRounding> rounding,
        Optional<Regulated<MarkThreshold>> threshold,
        Optional<Regulated<MarkMinimum>> tooFew,
        Optional<Regulated<MarkVeto>> veto) {
    /** What is set for a student who has too few marks. */
    public static final String NOT_ATTESTED = "na";

    /**
     * The proposal of some marks.
     *
     * @param minimum for this term and subject; empty where the regulation names none
     */
    public static Proposal of(
            List<Weighed> marks, Scale scale, TermMarkRules rules, Optional<Regulated<MarkMinimum>> minimum) {
        Optional<Average> average = Average.of(marks)
                .map(mean -> mean.rounded(rules.rounding().value().mode()));
        int count = average.map(mean -> mean.trace().size()).orElse(0);
        Optional<Regulated<MarkMinimum>> tooFew =
                minimum.filter(line -> count < line.value().marks());
        if (tooFew.isPresent() || average.isEmpty()) {
            String mark = tooFew.isPresent() ? NOT_ATTESTED : "";
            return new Proposal(mark, average, rules.rounding(), Optional.empty(), tooFew, Optional.empty());
        }
        return reached(average.get(), scale, rules);
    }

    private static Proposal reached(Average average, Scale scale, TermMarkRules rules) {
        int mark = highest(average.value(), scale, rules);
        Optional<Regulated<MarkThreshold>> threshold =
                mark > scale.lowest() ? Optional.of(rules.threshold(mark)) : Optional.empty();
        Optional<Regulated<MarkVeto>> veto = Optional.empty();
        for (Regulated<MarkVeto> line : rules.vetoes()) {
            if (mark >= line.value().forbidden() && gave(average, line.value().given())) {
                mark = line.value().forbidden() - 1;
                veto = Optional.of(line);
            }
        }
        return new Proposal(
                Integer.toString(mark), Optional.of(average), rules.rounding(), threshold, Optional.empty(), veto);
    }

    private static int highest(BigDecimal mean, Scale scale, TermMarkRules rules) {
        return IntStream.iterate(scale.highest(), mark -> mark > scale.lowest(), mark -> mark - 1)
                .filter(mark -> mean.compareTo(rules.threshold(mark).value().from()) >= 0)
                .findFirst()
                .orElse(scale.lowest());
    }

    private static boolean gave(Average average, int mark) {
        return average.trace().stream().anyMatch(one -> Integer.parseInt(one.mark()) == mark);
    }
}
