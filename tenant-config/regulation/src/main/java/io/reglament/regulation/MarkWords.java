package io.reglament.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** Says the values that concern marks and works. */
final class MarkWords {
    private static final GradeBand ALL_GRADES = new GradeBand(1, GradeBand.LAST_GRADE);

    private final MessageSource messages;
    private final DeadlineWords deadlines;
    private final TermMarkWords terms;

    MarkWords(MessageSource messages) {
        this.messages = messages;
        this.deadlines = new DeadlineWords(messages);
        this.terms = new TermMarkWords(messages);
    }

    String form(FormOfControl form, Locale locale) {
        String code = form.written() ? "form.written" : "form.not-written";
        return say(code, locale, form.shortName(locale), form.weight().toPlainString());
    }

    String window(MarkWindow window, Locale locale) {
        return window.deadline() instanceof Deadline.SameDay
                ? say("window.same-day", locale)
                : say("window.days", locale, deadlines.words(window.deadline(), locale));
    }

    String limit(WorkLimit limit, Locale locale) {
        return limit.deadline()
                .map(deadline -> deadlines.words(deadline, locale))
                .orElseGet(() -> say("no-limit", locale));
    }

    /** «Русский язык: изложение, сочинение; классы 5–11»; «все остальные работы» where the line sets no bounds. */
    String scope(NamedScope named, Locale locale) {
        Scope scope = named.scope();
        List<String> parts = new ArrayList<>();
        if (!scope.areas().isEmpty()) {
            parts.add(scope.areas().stream()
                    .map(area -> area(new NamedScope.Area(area), locale))
                    .collect(Collectors.joining(", ")));
        }
        if (!named.forms().isEmpty()) {
            parts.add(named.forms().stream()
                    .map(form -> form.in(locale).toLowerCase(locale))
                    .collect(Collectors.joining(", ")));
        }
        scope.grades()
                .filter(band -> !band.equals(ALL_GRADES))
                .ifPresent(band -> parts.add(say("work.grades", locale, band.toString())));
        if (!scope.buildings().isEmpty()) {
            parts.add(say("scope.buildings", locale, String.join(", ", scope.buildings())));
        }
        parts.addAll(terms(scope, locale));
        if (scope.over() > 0) {
            parts.add(say("work.over", locale, scope.over()));
        }
        return parts.isEmpty() ? say("work.any", locale) : String.join("; ", parts);
    }

    private List<String> terms(Scope scope, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (!scope.terms().isEmpty()) {
            parts.add(scope.terms().stream()
                    .sorted()
                    .map(term -> terms.type(term, locale))
                    .collect(Collectors.joining(", ")));
        }
        if (scope.hours().signum() > 0) {
            parts.add(say("term.hours", locale, scope.hours().toPlainString()));
        }
        return parts;
    }

    String order(LineOrder order, Locale locale) {
        return order.lines().stream().map(line -> scope(line, locale)).collect(Collectors.joining(" → "));
    }

    /** An area that a school added is known by its key alone. */
    String area(NamedScope.Area area, Locale locale) {
        String words = messages.getMessage("regulation.area." + area.key(), null, area.key(), locale);
        return words == null ? area.key() : words;
    }

    private String say(String code, Locale locale, Object... arguments) {
        return messages.getMessage("regulation." + code, arguments, locale);
    }
}
