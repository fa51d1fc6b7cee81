package io.reglament.clauses;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of a table, all times by the school's clock: a lesson, since when its entry stands, when the platform looked,
 * and what it found: none, open or mended late.
 */
record Line(LocalDate lesson, Optional<LocalDateTime> entered, LocalDateTime seen, String expected) {
    private static final Pattern BAR = Pattern.compile(" *\\| *");

    static List<Line> table(String text) {
        return text.lines().map(line -> of(BAR.split(line.strip(), -1))).toList();
    }

    private static Line of(String[] cells) {
        Optional<LocalDateTime> entered =
                cells[1].equals("-") ? Optional.empty() : Optional.of(LocalDateTime.parse(cells[1]));
        return new Line(LocalDate.parse(cells[0]), entered, LocalDateTime.parse(cells[2]), cells[3]);
    }
}
