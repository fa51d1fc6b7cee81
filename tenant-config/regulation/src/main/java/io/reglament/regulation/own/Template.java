package io.reglament.regulation.own;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words with places for facts, such as <code>{lesson.homework.minutes}</code>. Only texts, numbers and dates may stand
 * there: words of a vocabulary are keys and not language.
 */
public record Template(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final String UNSTATED = "—";

    /** Paths of the facts in it, once each. */
    public List<String> paths() {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** Whether a brace stands without its other one, or within a pair. */
    public boolean torn() {
        String rest = PLACE.matcher(text).replaceAll("");
        return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0;
    }

    /** Those of its paths that no message about such a thing can show. */
    public List<String> unknown(Over over) {
        return paths().stream().filter(path -> !showable(over).contains(path)).toList();
    }

    /** Paths of what a message about such a thing can show. */
    public static List<String> showable(Over over) {
        return KnownFacts.paths(over)
                .filter(path ->
                        KnownFacts.at(over, path).filter(Template::isShown).isPresent())
                .toList();
    }

    /** The words with what {@link #values} said. */
    public String filled(Map<String, String> facts, Locale locale) {
        Matcher places = PLACE.matcher(text);
        return places.replaceAll(found ->
                Matcher.quoteReplacement(shown(facts.getOrDefault(path(found), UNSTATED), path(found), locale)));
    }

    /** What is to be kept of the facts, so that the words can be said in any language later. */
    public static Map<String, String> values(List<Template> templates, Stated stated) {
        return templates.stream()
                .flatMap(template -> template.paths().stream())
                .distinct()
                .filter(path -> stated.at(path).isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        path -> path, path -> plain(stated.at(path).orElseThrow())));
    }

    private static boolean isShown(FactKind kind) {
        return kind instanceof FactKind.Text
                || kind == FactKind.Single.WHOLE
                || kind == FactKind.Single.NUMBER
                || kind.equals(new FactKind.Word(Vocabulary.Of.DAYS));
    }

    private static String plain(Object value) {
        return value instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : value.toString();
    }

    private static String shown(String value, String path, Locale locale) {
        boolean day = Over.of(path.split("\\.", 2)[0])
                .flatMap(over -> KnownFacts.at(over, path))
                .filter(new FactKind.Word(Vocabulary.Of.DAYS)::equals)
                .isPresent();
        return day && !value.equals(UNSTATED)
                ? LocalDate.parse(value)
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(locale))
                : value;
    }

    private static String path(MatchResult found) {
        return Objects.requireNonNull(found.group(1));
    }
}
