package io.reglament.regulation.own;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The words with which facts may be compared: a mistyped one would never match, and nobody would notice.
 *
 * @param forms keys of the forms of control
 * @param areas keys of the areas of subjects
 * @param reasons keys of reasons of absence
 * @param checked false for a text that was checked when it was saved: the words may have changed since
 */
public record Vocabulary(List<String> forms, List<String> areas, List<String> reasons, boolean checked) {
    private static final List<String> WEEKDAYS =
            Arrays.stream(DayOfWeek.values()).map(Vocabulary::word).toList();

    public Vocabulary(Collection<String> forms, Collection<String> areas, Collection<String> reasons) {
        this(List.copyOf(forms), List.copyOf(areas), List.copyOf(reasons), true);
    }

    public Vocabulary {
        forms = List.copyOf(forms);
        areas = List.copyOf(areas);
        reasons = List.copyOf(reasons);
    }

    /** For texts that were kept. */
    public static Vocabulary unchecked() {
        return new Vocabulary(List.of(), List.of(), List.of(), false);
    }

    /** What words of a fact mean. */
    enum Of {
        FORMS,
        AREAS,
        REASONS,
        WEEKDAYS,
        /** Days as {@code 2026-09-01}, which stand in order as texts. */
        DAYS
    }

    boolean knows(Of of, String word) {
        return !checked || (of == Of.DAYS ? isDay(word) : words(of).contains(word));
    }

    /** Empty for days, of which there are too many. */
    List<String> words(Of of) {
        return switch (of) {
            case FORMS -> forms;
            case AREAS -> areas;
            case REASONS -> reasons;
            case WEEKDAYS -> WEEKDAYS;
            case DAYS -> List.of();
        };
    }

    static String weekday(LocalDate date) {
        return word(date.getDayOfWeek());
    }

    private static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isDay(String word) {
        try {
            return LocalDate.parse(word).toString().equals(word);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
