package io.reglament.journal;

import io.reglament.regulation.MarkLevels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The marks of one student's term, and what kind of student they make. */
record MarksOfStudent(List<Integer> marks, Kind kind) {
    private static final int DIGITS = 2;

    enum Kind {
        EXCELLENT,
        GOOD,
        ONE_SHORT,
        PASSING,
        FAILING,
        UNFINISHED
    }

    static MarksOfStudent of(ConsolidatedView.Row row, MarkLevels levels) {
        List<ConsolidatedView.Cell> cells = row.cells().stream()
                .filter(cell -> cell.learns() || !cell.mark().isEmpty())
                .toList();
        List<Integer> marks =
                numbers(cells.stream().map(ConsolidatedView.Cell::mark).toList());
        boolean attested = cells.stream().noneMatch(cell -> cell.mark().equals(Proposal.NOT_ATTESTED));
        boolean lacks = cells.isEmpty() || cells.stream().anyMatch(ConsolidatedView.Cell::lacks);
        return new MarksOfStudent(marks, kind(marks, attested, lacks, levels));
    }

    /** The mean of marks of the scale, exact until it is rounded. */
    static Optional<BigDecimal> mean(List<Integer> marks) {
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(
                                marks.stream().mapToLong(Integer::longValue).sum())
                        .divide(BigDecimal.valueOf(marks.size()), DIGITS, RoundingMode.HALF_UP));
    }

    static List<Integer> numbers(List<String> marks) {
        return marks.stream()
                .filter(mark -> !mark.isEmpty() && !mark.equals(Proposal.NOT_ATTESTED))
                .map(Integer::valueOf)
                .toList();
    }

    /** A failing mark tells enough, whatever is lacking beside it. */
    private static Kind kind(List<Integer> marks, boolean attested, boolean lacks, MarkLevels levels) {
        if (!attested || marks.stream().anyMatch(levels::fails)) {
            return Kind.FAILING;
        }
        if (lacks) {
            return Kind.UNFINISHED;
        }
        long below = marks.stream().filter(mark -> mark < levels.good()).count();
        if (below > 0) {
            return below == 1 ? Kind.ONE_SHORT : Kind.PASSING;
        }
        return marks.stream().allMatch(mark -> mark >= levels.excellent()) ? Kind.EXCELLENT : Kind.GOOD;
    }
}
