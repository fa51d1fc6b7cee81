package io.reglament.regulation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** How values are written in a profile. The schema has seen every text before, so what cannot be read is our fault. */
final class ValueForms {
    private static final String SAME_DAY = "same day ";
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private ValueForms() {}

    static Deadline deadline(String text) {
        return switch (text) {
            case "same day" -> new Deadline.SameDay(Optional.empty());
            case "next lesson" -> new Deadline.NextLesson(0);
            case "lesson after next" -> new Deadline.NextLesson(1);
            default -> counted(text);
        };
    }

    private static Deadline counted(String text) {
        if (text.startsWith(SAME_DAY)) {
            return new Deadline.SameDay(Optional.of(LocalTime.parse(text.substring(SAME_DAY.length()))));
        }
        int number = leadingNumber(text);
        if (text.contains("working")) {
            return new Deadline.WorkingDays(number);
        }
        return new Deadline.Days(text.contains("week") ? number * DayOfWeek.values().length : number);
    }

    static WorkLimit workLimit(String text) {
        return new WorkLimit(text.equals("no limit") ? Optional.empty() : Optional.of(deadline(text)));
    }

    static TermEnd termEnd(String text) {
        int plus = text.indexOf("+ ");
        return new TermEnd(plus < 0 ? 0 : leadingNumber(text.substring(plus + 2)));
    }

    static YearMoment yearMoment(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return new YearMoment.OnDay(monthDay(text));
        }
        String[] words = text.split(" ", -1);
        int days = words.length == 2 ? 0 : Integer.parseInt(words[3]) * (words[2].equals("-") ? -1 : 1);
        return new YearMoment.Near(
                constant(YearMoment.Stretch.class, words[0]), constant(YearMoment.Edge.class, words[1]), days);
    }

    /** The schema lets 02-31 through. */
    static boolean isYearMoment(String text) {
        return canBe(() -> yearMoment(text));
    }

    static Frequency frequency(String text) {
        String[] words = text.split(" ", -1);
        String unit = words[words.length - 1];
        return new Frequency(
                Integer.parseInt(words[0]),
                words.length == 3 ? 1 : Integer.parseInt(words[2]),
                constant(Frequency.Unit.class, unit.endsWith("s") ? unit : unit + "s"));
    }

    static Span span(String text) {
        String unit = text.substring(text.indexOf(' ') + 1).replace(' ', '-');
        return new Span(leadingNumber(text), constant(Span.Unit.class, unit.endsWith("s") ? unit : unit + "s"));
    }

    static DoubleMark doubleMark(String text) {
        if (text.equals("one sheet")) {
            return new DoubleMark.OneSheet();
        }
        String[] words = text.split(" ", -1);
        return new DoubleMark.TwoSheets(words[2], words[4]);
    }

    static MarkThreshold threshold(String text) {
        String[] words = text.split(" ", -1);
        return new MarkThreshold(Integer.parseInt(words[0]), weight(new BigDecimal(words[2])));
    }

    static MarkVeto veto(String text) {
        String[] words = text.split(" ", -1);
        return new MarkVeto(Integer.parseInt(words[0]), Integer.parseInt(words[2]));
    }

    static MarkLevels levels(String text) {
        int[] marks = NUMBER.matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .toArray();
        return new MarkLevels(marks[0], marks[1], marks[2]);
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
            case "year end" -> new Rhythm.YearEnd();
            case "by plan" -> new Rhythm.ByPlan();
            case "unstated" -> new Rhythm.Unstated();
            default -> countedRhythm(text);
        };
    }

    private static Rhythm countedRhythm(String text) {
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

    static boolean isYearEnd(String text) {
        return canBe(() -> yearEnd(text));
    }

    static boolean isScale(String text) {
        return canBe(() -> scale(text));
    }

    static boolean isBand(String text) {
        return canBe(() -> grades(text));
    }

    private static boolean canBe(Supplier<?> reading) {
        try {
            Objects.requireNonNull(reading.get());
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
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
