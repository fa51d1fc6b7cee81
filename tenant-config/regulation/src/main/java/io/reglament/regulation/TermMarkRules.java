package io.reglament.regulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a term mark follows.
 *
 * @param opens what must have become of the last lesson before
 * @param rounding of the mean, once, before it is held against a threshold
 * @param boundary above a mark the part of the way to the next one from which that one is proposed: 0.5 makes 5 of 4.5
 * @param thresholds of marks for which the boundary does not hold
 * @param minimum of marks, of the lines that mean a term and a subject the first one holds
 * @param vetoes marks that forbid a term mark
 * @param levels what the consolidated sheet counts
 * @param deadline until when the marks of a term are set
 */
public record TermMarkRules(
        Regulated<LastLesson> opens,
        Regulated<MeanRounding> rounding,
        Regulated<BigDecimal> boundary,
        List<Regulated<MarkThreshold>> thresholds,
        List<Regulated<MarkMinimum>> minimum,
        List<Regulated<MarkVeto>> vetoes,
        Regulated<MarkLevels> levels,
        Regulated<TermEnd> deadline) {
    public TermMarkRules {
        thresholds = List.copyOf(thresholds);
        minimum = List.copyOf(minimum);
        vetoes = List.copyOf(vetoes);
    }

    /** Every value, one by one, for pages that show them. */
    public List<Entry> entries() {
        return TermMarkEntries.of(this);
    }

    /** From which mean on this mark is proposed. */
    public Regulated<MarkThreshold> threshold(int mark) {
        return thresholds.stream()
                .filter(line -> line.value().mark() == mark)
                .findFirst()
                .orElseGet(() -> new Regulated<>(
                        new MarkThreshold(mark, boundary.value().add(BigDecimal.valueOf(mark - 1L))),
                        boundary.basis()));
    }

    /**
     * How many marks a student needs; where no line means the term and subject there is no such number.
     *
     * @param term empty where it is not known: then lines for any term alone hold
     */
    public Optional<Regulated<MarkMinimum>> minimum(Optional<TermType> term, BigDecimal weekly) {
        return minimum.stream()
                .filter(line -> line.value().scope().holds(term, weekly))
                .findFirst();
    }

    /** Of a group of that grade and subject. */
    static TermMarkRules of(Profile profile, Where where) {
        return new TermMarkRules(
                profile.the(Parameters.TERM_OPENS, where),
                profile.the(Parameters.TERM_MEAN, where),
                profile.the(Parameters.TERM_BOUNDARY, where),
                profile.each(Parameters.TERM_THRESHOLDS, where),
                MarkMinimum.of(profile, where),
                profile.each(Parameters.TERM_VETOES, where),
                profile.the(Parameters.TERM_LEVELS, where),
                profile.the(Parameters.TERM_MARKS_DEADLINE, where));
    }
}
