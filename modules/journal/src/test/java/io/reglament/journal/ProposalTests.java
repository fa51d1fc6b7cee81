package io.reglament.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.journal.Average.Weighed;
import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.LastLesson;
import io.reglament.regulation.MarkLevels;
import io.reglament.regulation.MarkMinimum;
import io.reglament.regulation.MarkThreshold;
import io.reglament.regulation.MarkVeto;
import io.reglament.regulation.MeanRounding;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Scale;
import io.reglament.regulation.TermEnd;
import io.reglament.regulation.TermMarkRules;
import io.reglament.tenancy.Ids;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTests {
    private static final Scale FIVE = new Scale(1, 5);
    private static final Basis CLAUSE = new Basis.ByClause(new ClauseId("A-5.2r"));

    @ParameterizedTest(name = "{0} by {2}, {3}, {4}: {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                // marks with weights | scale | boundary and thresholds | rounding | minimum and vetoes | mark, mean
                "5 4           | 1-5   | 0.5                      | HALF_UP | 0     | 5 4.50",
                "5 4 4         | 1-5   | 0.5                      | HALF_UP | 0     | 4 4.33",
                "5x3 4x2       | 1-5   | 0.5                      | HALF_UP | 0     | 5 4.60",
                "5x3 4x2       | 1-5   | 0.5 5=4.65               | HALF_UP | 0     | 4 4.60",
                "5x13 4x7      | 1-5   | 0.5 5=4.65               | HALF_UP | 0     | 5 4.65",
                "4x0.5 5x0.25  | 1-5   | 0.33                     | HALF_UP | 0     | 5 4.33",
                // 4.496 is read as 4.50, and so it is held against the threshold: rounded once, not twice
                "5x124 4x126   | 1-5   | 0.5                      | HALF_UP | 0     | 5 4.50",
                "5x124 4x126   | 1-5   | 0.5                      | DOWN    | 0     | 4 4.49",
                "5x1 4x2       | 1-5   | 0.34                     | UP      | 0     | 5 4.34",
                "5x1 4x2       | 1-5   | 0.34                     | HALF_UP | 0     | 4 4.33",
                // the lowest mark needs no threshold
                "1 1           | 1-5   | 0.5                      | HALF_UP | 0     | 1 1.00",
                "2 2           | 2-5   | 0.5                      | HALF_UP | 0     | 2 2.00",
                "0             | 0-100 | 0.5                      | HALF_UP | 0     | 0 0.00",
                "73 74         | 0-100 | 0.5                      | HALF_UP | 0     | 74 73.50",
                "11 12         | 1-12  | 0.6                      | HALF_UP | 0     | 11 11.50",
                // too few: not attested, and the mean is told all the same
                "5 5           | 1-5   | 0.5                      | HALF_UP | 3     | na 5.00",
                "5 5 5         | 1-5   | 0.5                      | HALF_UP | 3     | 5 5.00",
                "              | 1-5   | 0.5                      | HALF_UP | 3     | na -",
                "              | 1-5   | 0.5                      | HALF_UP | 0     | - -",
                // a single 2 forbids a 5, and one veto may lead to the next
                "5x9 2x1       | 1-5   | 0.5                      | HALF_UP | 0 2>5 | 4 4.70",
                "5x9 3x1       | 1-5   | 0.5                      | HALF_UP | 0 2>5 | 5 4.80",
                "5x9 2x1       | 1-5   | 0.5                      | HALF_UP | 0 2>5 2>4 | 3 4.70",
                "4 4 2         | 1-5   | 0.5                      | HALF_UP | 0 2>5 | 3 3.33"
            })
    void is_made_of_the_marks_by_the_regulation(
            String marks, String scale, String thresholds, MeanRounding rounding, String others, String expected) {
        Proposal proposal = proposal(marks, scale, thresholds, rounding, others);

        String mean = proposal.average()
                .map(average -> average.value().toPlainString())
                .orElse("-");
        assertThat((proposal.mark().isEmpty() ? "-" : proposal.mark()) + " " + mean)
                .isEqualTo(expected);
    }

    @Test
    void the_trace_names_what_decided_with_its_basis() {
        Proposal proposal = proposal("5x9 2x1", "1-5", "0.5 5=4.65", MeanRounding.HALF_UP, "0 2>5");

        assertThat(proposal.average().orElseThrow().trace()).hasSize(2);
        assertThat(proposal.threshold().orElseThrow())
                .isEqualTo(new Regulated<>(new MarkThreshold(5, new BigDecimal("4.65")), CLAUSE));
        assertThat(proposal.veto().orElseThrow()).isEqualTo(new Regulated<>(new MarkVeto(2, 5), CLAUSE));
        assertThat(proposal.tooFew()).isEmpty();
        assertThat(proposal("5", "1-5", "0.5", MeanRounding.HALF_UP, "3")
                        .tooFew()
                        .orElseThrow()
                        .basis())
                .isEqualTo(CLAUSE);
    }

    @Test
    void what_is_no_number_of_the_scale_does_not_count() {
        assertThat(Proposal.of(
                                List.of(weighed("5"), new Weighed(new WorkId(Ids.next()), "", BigDecimal.ONE)),
                                FIVE,
                                rules("0.5", MeanRounding.HALF_UP, "0"),
                                Optional.empty())
                        .average()
                        .orElseThrow()
                        .trace())
                .hasSize(1);
    }

    private static Proposal proposal(
            String marks, String scale, String thresholds, MeanRounding rounding, String others) {
        String[] ends = scale.split("-");
        int minimum = Integer.parseInt(others.split(" ")[0]);
        return Proposal.of(
                marks == null
                        ? List.of()
                        : Stream.of(marks.split(" "))
                                .map(ProposalTests::weighed)
                                .toList(),
                new Scale(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])),
                rules(thresholds, rounding, others),
                minimum == 0
                        ? Optional.empty()
                        : Optional.of(by(new MarkMinimum(new MarkMinimum.Scope(Set.of(), BigDecimal.ZERO), minimum))));
    }

    private static TermMarkRules rules(String thresholds, MeanRounding rounding, String others) {
        String[] own = thresholds.split(" ");
        return new TermMarkRules(
                by(LastLesson.OVER),
                by(rounding),
                by(new BigDecimal(own[0])),
                Arrays.stream(own).skip(1).map(ProposalTests::threshold).toList(),
                List.of(),
                Arrays.stream(others.split(" "))
                        .skip(1)
                        .map(ProposalTests::veto)
                        .toList(),
                by(new MarkLevels(5, 4, 3)),
                by(new TermEnd(2)));
    }

    private static Regulated<MarkThreshold> threshold(String text) {
        String[] parts = text.split("=");
        return by(new MarkThreshold(Integer.parseInt(parts[0]), new BigDecimal(parts[1])));
    }

    private static Regulated<MarkVeto> veto(String text) {
        String[] parts = text.split(">");
        return by(new MarkVeto(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    }

    private static Weighed weighed(String text) {
        String[] parts = text.split("x");
        return new Weighed(new WorkId(Ids.next()), parts[0], new BigDecimal(parts.length > 1 ? parts[1] : "1"));
    }

    private static <T> Regulated<T> by(T value) {
        return new Regulated<>(value, CLAUSE);
    }
}
