package io.reglament.curriculum.web;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.Extension;
import io.reglament.curriculum.Outage;
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

    /** "срок продлён до конца дня: пт, 20 нояб., из-за сбоя 17 нояб., 10:00 – 17 нояб., 14:00"; empty where none moved it. */
    public String moved(DueMoment due, ZoneId zone, LocalDate today) {
        return due.extension()
                .map(Extension::outage)
                .map(outage -> moved(outage, due.at(), zone, today))
                .orElse("");
    }

    /** While it lasts the end of the time after it is not known. */
    private String moved(Outage outage, Instant at, ZoneId zone, LocalDate today) {
        String from = words.moment(outage.from(), zone, today);
        return outage.until()
                .map(until -> say("curriculum.moved", until(at, zone, today), from, words.moment(until, zone, today)))
                .orElseGet(() -> say("curriculum.moved.goes-on", from));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
