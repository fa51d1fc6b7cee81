package io.reglament.compliance.entries;

import io.reglament.regulation.FormOfControl;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Words;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether words say what a work is about, and not its kind and number alone: {@code Контрольная работа № 1} is no theme,
 * {@code Контрольная работа № 1. Взаимодействие тел} is one.
 */
final class ExactTheme {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final int ENDINGS_FROM = 6;
    private static final Set<String> OF_NO_WORK = Set.of(
            "работа",
            "работы",
            "работе",
            "тема",
            "теме",
            "тему",
            "вариант",
            "урок",
            "итоговая",
            "проверочная",
            "письменная",
            "срез",
            "иши",
            "тексерүү",
            "темасы",
            "work",
            "topic",
            "theme",
            "test",
            "lesson");

    private final Set<String> kinds;

    /** @param kinds what kinds of work are called */
    ExactTheme(Collection<String> kinds) {
        this.kinds = Stream.concat(OF_NO_WORK.stream(), kinds.stream().flatMap(ExactTheme::words))
                .collect(Collectors.toUnmodifiableSet());
    }

    static ExactTheme of(Profile profile) {
        return new ExactTheme(
                profile.forms().stream().flatMap(ExactTheme::names).toList());
    }

    boolean standsIn(String text) {
        return words(text).anyMatch(word -> kinds.stream().noneMatch(kind -> isOf(kind, word)));
    }

    private static Stream<String> names(Regulated<FormOfControl> form) {
        Words names = form.value().names();
        return Stream.of(names.ru(), names.ky(), names.en());
    }

    /** The endings of long words are of no account. */
    private static boolean isOf(String kind, String word) {
        return kind.equals(word) || (kind.length() >= ENDINGS_FROM && word.startsWith(kind.substring(0, ENDINGS_FROM)));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(found -> found.group());
    }
}
