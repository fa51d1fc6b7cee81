package io.reglament.journal.web.sheet;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The sheet's own words in the user's language. */
@Component
class Phrases {
    private final MessageSource messages;
    private final Map<String, List<String>> months = new ConcurrentHashMap<>();

    Phrases(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage("journal.sheet." + key, arguments, locale());
    }

    /** "п. 5.2". */
    String clauseLabel(String ref) {
        return messages.getMessage("web.clause.label", new Object[] {ref}, locale());
    }

    /** "13 октября". */
    String dayAndMonth(LocalDate date) {
        return say("date", String.valueOf(date.getDayOfMonth()), month(date, TextStyle.FULL));
    }

    /** "окт.". */
    String shortMonth(LocalDate date) {
        return month(date, TextStyle.SHORT);
    }

    Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    /** A sheet asks for the same few names hundreds of times, and the JDK finds each anew. */
    private String month(LocalDate date, TextStyle style) {
        Locale locale = locale();
        return months.computeIfAbsent(locale.getLanguage() + style, _ -> names(locale, style))
                .get(date.getMonthValue() - 1);
    }

    private static List<String> names(Locale locale, TextStyle style) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(style, locale))
                .toList();
    }
}
