package io.reglament.clauses;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of the table of deadlines: what is owed for a lesson of 13 October by a clause, and the first moment that is
 * late, in each of the circumstances.
 *
 * @param what a duty of a lesson, or the form of a work
 * @param plain without anything between
 * @param holiday with holidays from the 14th to the 25th
 * @param outage on which day from 17 to 20 o'clock nothing could be entered, and until when that moves it
 */
record DatedLine(
        String school,
        String clause,
        String what,
        String subject,
        int grade,
        LocalDateTime plain,
        LocalDateTime holiday,
        LocalDateTime outageAt,
        LocalDateTime outage) {
    /** What may happen around a lesson. */
    enum Circumstance {
        PLAIN,
        HOLIDAY,
        SUBSTITUTION,
        OUTAGE
    }

    static Stream<DatedLine> table(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(DatedLine::of);
    }

    private static DatedLine of(String line) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        return new DatedLine(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                Integer.parseInt(cells[4]),
                moment(cells[5]),
                moment(cells[6]),
                moment(cells[7] + "T17:00"),
                moment(cells[8]));
    }

    private static LocalDateTime moment(String text) {
        return LocalDateTime.parse("2026-10-" + text);
    }

    LocalDateTime late(Circumstance circumstance) {
        return switch (circumstance) {
            case PLAIN, SUBSTITUTION -> plain;
            case HOLIDAY -> holiday;
            case OUTAGE -> outage;
        };
    }

    /** The rule whose finding it is. */
    String rule() {
        return duty().orElse("WORK_MARKS");
    }

    Optional<String> duty() {
        return Optional.of(what).filter(word -> word.equals(word.toUpperCase(Locale.ROOT)));
    }

    String named(Circumstance circumstance) {
        LocalDateTime late = late(circumstance);
        return "%s: %s (%s, %s, grade %d): %s in time, %s late; %s"
                .formatted(
                        clause,
                        what,
                        school,
                        subject,
                        grade,
                        late.minusMinutes(1),
                        late,
                        circumstance.name().toLowerCase(Locale.ROOT));
    }
}
