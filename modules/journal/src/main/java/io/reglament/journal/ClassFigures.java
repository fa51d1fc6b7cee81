package io.reglament.journal;

import io.reglament.regulation.MarkLevels;
import io.reglament.regulation.Regulated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What a class's term marks amount to. Who lacks a mark counts among none of the kinds.
 *
 * @param students of the class
 * @param excellent all of whose marks are
 * @param good all of whose marks are good or better
 * @param oneShort who would be good but for one mark that passes
 * @param failing with a subject not passed or not attested
 * @param unfinished who lacks a mark
 * @param average of all marks of the scale, rounded once; empty where there are none
 * @param levels by which it is counted
 */
public record ClassFigures(
        int students,
        int excellent,
        int good,
        int oneShort,
        int failing,
        int unfinished,
        Optional<BigDecimal> average,
        Regulated<MarkLevels> levels) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Counts the students of a class by their marks of one term. */
    public static ClassFigures of(List<ConsolidatedView.Row> rows, Regulated<MarkLevels> levels) {
        List<MarksOfStudent> all =
                rows.stream().map(row -> MarksOfStudent.of(row, levels.value())).toList();
        return new ClassFigures(
                rows.size(),
                count(all, MarksOfStudent.Kind.EXCELLENT),
                count(all, MarksOfStudent.Kind.GOOD),
                count(all, MarksOfStudent.Kind.ONE_SHORT),
                count(all, MarksOfStudent.Kind.FAILING),
                count(all, MarksOfStudent.Kind.UNFINISHED),
                MarksOfStudent.mean(
                        all.stream().flatMap(one -> one.marks().stream()).toList()),
                levels);
    }

    /** Excellent and good ones of a hundred students, rounded once to tenths. */
    public BigDecimal quality() {
        return students == 0 ? BigDecimal.ZERO : share(excellent + good);
    }

    private BigDecimal share(int part) {
        return HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(students), 1, RoundingMode.HALF_UP);
    }

    private static int count(List<MarksOfStudent> all, MarksOfStudent.Kind kind) {
        return (int) all.stream().filter(one -> one.kind() == kind).count();
    }
}
