package io.reglament.clauses;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of a table, all times by the school's clock: a work sat on that day, of that subject, form, grade and number of
 * papers, since when all its marks stand, when the platform looked, and what it found.
 */
record WorkLine(
        LocalDate sat,
        String subject,
        String form,
        int grade,
        int papers,
        Optional<LocalDateTime> marked,
        LocalDateTime seen,
        String expected) {
    private static final Pattern BAR = Pattern.compile(" *\\| *");

    static List<WorkLine> table(String text) {
        return text.lines().map(line -> of(BAR.split(line.strip(), -1))).toList();
    }

    private static WorkLine of(String[] cells) {
        return new WorkLine(
                LocalDate.parse(cells[0]),
                cells[1],
                cells[2],
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]),
                cells[5].equals("-") ? Optional.empty() : Optional.of(LocalDateTime.parse(cells[5])),
                LocalDateTime.parse(cells[6]),
                cells[7]);
    }
}
