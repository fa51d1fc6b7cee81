package io.reglament.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** Says the values that concern marks and works. */
final class MarkWords {
    private final MessageSource messages;
    private final DeadlineWords deadlines;

    MarkWords(MessageSource messages) {
        this.messages = messages;
        this.deadlines = new DeadlineWords(messages);
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

    String rule(WorkRule rule, Locale locale) {
        return rule.deadline()
                .map(deadline -> deadlines.words(deadline, locale))
                .orElseGet(() -> say("no-limit", locale));
    }

    /** «Русский язык: изложение, сочинение; классы 5–11»; «все остальные работы» where the line sets no bounds. */
    String scope(WorkScope scope, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (!scope.areas().isEmpty()) {
            parts.add(scope.areas().stream().map(area -> area(area, locale)).collect(Collectors.joining(", ")));
        }
        if (!scope.forms().isEmpty()) {
            parts.add(scope.forms().stream()
                    .map(form -> form.in(locale).toLowerCase(locale))
                    .collect(Collectors.joining(", ")));
        }
        if (!scope.grades().equals(WorkScope.ALL_GRADES)) {
            parts.add(say("work.grades", locale, scope.grades().toString()));
        }
        if (scope.over() > 0) {
            parts.add(say("work.over", locale, scope.over()));
        }
        return parts.isEmpty() ? say("work.any", locale) : String.join("; ", parts);
    }

    String order(WorkOrder order, Locale locale) {
        return order.lines().stream().map(line -> scope(line, locale)).collect(Collectors.joining(" → "));
    }

    /** An area that a school added is known by its key alone. */
    String area(WorkScope.Area area, Locale locale) {
        String words = messages.getMessage("regulation.area." + area.key(), null, area.key(), locale);
        return words == null ? area.key() : words;
    }

    private String say(String code, Locale locale, Object... arguments) {
        return messages.getMessage("regulation." + code, arguments, locale);
    }
}
