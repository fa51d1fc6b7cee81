package io.reglament.curriculum.web;

import io.reglament.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Until when, in the user's language. Midnight is said as the end of the day before it. */
@Component
class DueWords {
    private final Words words;
    private final MessageSource messages;

    DueWords(Words words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    /** "до 18:00", "до конца дня", "до конца дня: пт, 20 нояб.". */
    public String until(Instant at, ZoneId zone, LocalDate today) {
        if (!at.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return words.until(at, zone, today);
        }
        LocalDate last = LocalDate.ofInstant(at, zone).minusDays(1);
        return last.equals(today)
                ? say("curriculum.until.end-of-today")
                : say("curriculum.until.end-of-day", words.shortDay(last));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
