package io.reglament.regulation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** How values are written in a profile. The schema has seen every text before, so what cannot be read is our fault. */
final class ValueForms {
    private ValueForms() {}

    static Deadline deadline(String text) {
        return switch (text) {
            case "same day" -> new Deadline.SameDay(Optional.empty());
            case "next lesson" -> new Deadline.NextLesson(0);
            case "lesson after next" -> new Deadline.NextLesson(1);
            default ->
                text.startsWith("same day ")
                        ? new Deadline.SameDay(Optional.of(LocalTime.parse(text.substring("same day ".length()))))
                        : new Deadline.Days(leadingNumber(text));
        };
    }

    static Optional<Deadline> workLimit(String text) {
        return text.equals("no limit") ? Optional.empty() : Optional.of(deadline(text));
    }

    /** Without idle zeros, so that 2 and 2.00 are one weight. */
    static BigDecimal weight(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    static Rhythm rhythm(String text) {
        return switch (text) {
            case "daily" -> new Rhythm.Every(1, ChronoUnit.DAYS);
            case "weekly" -> new Rhythm.Every(1, ChronoUnit.WEEKS);
            case "monthly" -> new Rhythm.Every(1, ChronoUnit.MONTHS);
            case "term end" -> new Rhythm.TermEnd();
            case "by plan" -> new Rhythm.ByPlan();
            case "unstated" -> new Rhythm.Unstated();
            default -> counted(text);
        };
    }

    private static Rhythm counted(String text) {
        if (text.startsWith("every ")) {
            String rest = text.substring("every ".length());
            return new Rhythm.Every(leadingNumber(rest), constant(ChronoUnit.class, afterLastSpace(rest)));
        }
        return new Rhythm.Times(leadingNumber(text), constant(ChronoUnit.class, afterLastSpace(text) + "s"));
    }

    static BackupOccasion.YearEnd yearEnd(String text) {
        return new BackupOccasion.YearEnd(
                text.equals("year end") ? Optional.empty() : Optional.of(monthDay(text.substring("by ".length()))));
    }

    /** The schema lets 02-31 through: {@link ProfileChecks} asks this first. */
    static boolean isYearEnd(String text) {
        try {
            yearEnd(text);
            return true;
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    static int leadingNumber(String text) {
        return Integer.parseInt(text.substring(0, text.indexOf(' ')));
    }

    static Scale scale(String text) {
        int[] ends = ends(text);
        return new Scale(ends[0], ends[1]);
    }

    static GradeBand grades(String text) {
        int[] ends = ends(text);
        return new GradeBand(ends[0], ends[1]);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static int[] ends(String text) {
        int hyphen = text.indexOf('-');
        return new int[] {Integer.parseInt(text.substring(0, hyphen)), Integer.parseInt(text.substring(hyphen + 1))};
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }

    private static String afterLastSpace(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
