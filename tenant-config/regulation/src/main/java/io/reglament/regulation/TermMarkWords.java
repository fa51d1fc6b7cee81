package io.reglament.regulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** Says the values by which term marks are proposed and set. */
final class TermMarkWords {
    private final MessageSource messages;
    private final DeadlineWords deadlines;

    TermMarkWords(MessageSource messages) {
        this.messages = messages;
        this.deadlines = new DeadlineWords(messages);
    }

    String end(TermEnd end, Locale locale) {
        return end.days() == 0
                ? say("end", locale)
                : say("end-days", locale, deadlines.words(new Deadline.Days(end.days()), locale));
    }

    String threshold(MarkThreshold threshold, Locale locale) {
        return say("threshold", locale, threshold.from().toPlainString());
    }

    String veto(MarkVeto veto, Locale locale) {
        return say("veto", locale, Integer.toString(veto.given()));
    }

    String levels(MarkLevels levels, Locale locale) {
        return say(
                "levels",
                locale,
                Integer.toString(levels.excellent()),
                Integer.toString(levels.good()),
                Integer.toString(levels.pass()));
    }

    String minimum(MarkMinimum minimum) {
        return Integer.toString(minimum.marks());
    }

    /** «полугодие; от 1 ч в неделю»; «все прочие» where the line sets no bounds. */
    String scope(MarkMinimum.Scope scope, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (!scope.terms().isEmpty()) {
            parts.add(scope.terms().stream()
                    .sorted()
                    .map(term -> type(term, locale))
                    .collect(Collectors.joining(", ")));
        }
        if (scope.hours().compareTo(BigDecimal.ZERO) > 0) {
            parts.add(say("hours", locale, scope.hours().toPlainString()));
        }
        return parts.isEmpty() ? say("any", locale) : String.join("; ", parts);
    }

    String type(TermType type, Locale locale) {
        String periods = messages.getMessage(
                "regulation.periods." + Plural.of(type.inYear(), locale), new Object[] {type.inYear()}, locale);
        String words = messages.getMessage("regulation.TermType." + type.name(), null, periods, locale);
        return words == null ? periods : words;
    }

    private String say(String code, Locale locale, Object... arguments) {
        return messages.getMessage("regulation.term." + code, arguments, locale);
    }
}
