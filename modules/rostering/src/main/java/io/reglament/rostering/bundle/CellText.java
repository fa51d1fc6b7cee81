package io.reglament.rostering.bundle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** How dates, times and grades are written in a bundle. */
final class CellText {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern GRADE = Pattern.compile("0?[1-9]|1[01]");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private CellText() {}

    /** A date of the years 1900 to 2200, as 2026-09-01. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DATE))
                    .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** A time as 08:30. */
    static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text, TIME));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** A moment with its offset, as 2026-09-01T06:00:00.000Z. */
    static boolean isInstant(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    /** 1 to 11, with or without a leading zero. */
    static boolean isGrade(String text) {
        return GRADE.matcher(text).matches();
    }
}
