package io.reglament.compliance.web;

import io.reglament.compliance.FindingView.MovedFinding;
import io.reglament.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Moments of a finding in the user's language. A due midnight is said as the end of the day before it. */
@Component
class DueText {
    private final Words words;
    private final MessageSource messages;

    DueText(Words words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    String due(Instant at, ZoneId zone, LocalDate today) {
        if (LocalTime.ofInstant(at, zone).equals(LocalTime.MIDNIGHT)) {
            return say(
                    "compliance.due.end-of-day",
                    words.shortDay(LocalDate.ofInstant(at, zone).minusDays(1)));
        }
        return words.moment(at, zone, today);
    }

    String mended(Instant at, ZoneId zone, LocalDate today) {
        return words.moment(at, zone, today);
    }

    /** "срок продлён из-за сбоя: 17 нояб., 10:00 – 17 нояб., 14:00; без него – 17 нояб., 18:00". */
    String moved(MovedFinding moved, ZoneId zone, LocalDate today) {
        String before = due(moved.by().before(), zone, today);
        Optional<String> from = moved.from().map(at -> words.moment(at, zone, today));
        Optional<String> until = moved.until().map(at -> words.moment(at, zone, today));
        return from.flatMap(began -> until.map(over -> say("compliance.moved", began, over, before)))
                .orElseGet(() -> say("compliance.moved.short", before));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
