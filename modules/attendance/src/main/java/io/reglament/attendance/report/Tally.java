package io.reglament.attendance.report;

import io.reglament.curriculum.AbsentAt;
import io.reglament.regulation.AbsenceReason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is counted of a student, a day or a class.
 *
 * @param lessons those that the student has and whose roll was taken: of others nothing is known
 * @param missed absent from
 * @param late came to, though late
 * @param reasons missed lessons by the reason that the class teacher gave; the rest has none
 */
public record Tally(int lessons, int missed, int late, Map<AbsenceReason, Integer> reasons) {
    public static final Tally NOTHING = new Tally(0, 0, 0, Map.of());

    public Tally {
        reasons = Map.copyOf(reasons);
    }

    /** A lesson whose roll was taken. */
    static Tally of(Optional<AbsentAt> entry) {
        return entry.map(Tally::of).orElse(new Tally(1, 0, 0, Map.of()));
    }

    private static Tally of(AbsentAt entry) {
        return entry.late()
                ? new Tally(1, 0, 1, Map.of())
                : new Tally(
                        1, 1, 0, entry.reason().map(reason -> Map.of(reason, 1)).orElse(Map.of()));
    }

    static Tally sum(Stream<Tally> all) {
        return all.reduce(NOTHING, Tally::plus);
    }

    private Tally plus(Tally other) {
        Map<AbsenceReason, Integer> both = new EnumMap<>(AbsenceReason.class);
        both.putAll(reasons);
        other.reasons.forEach((reason, count) -> both.merge(reason, count, Integer::sum));
        return new Tally(lessons + other.lessons, missed + other.missed, late + other.late, both);
    }

    /** Missed for this reason. */
    public int by(AbsenceReason reason) {
        return reasons.getOrDefault(reason, 0);
    }

    /** Missed lessons that nobody has explained. */
    public int unexplained() {
        return missed - reasons.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The share of missed lessons in percent, to one place; empty where no roll was taken. */
    public Optional<BigDecimal> share() {
        return lessons == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(missed)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(lessons), 1, RoundingMode.HALF_UP));
    }
}
