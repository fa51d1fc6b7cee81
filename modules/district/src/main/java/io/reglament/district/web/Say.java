package io.reglament.district.web;

import io.reglament.district.report.SchoolLine;
import io.reglament.district.report.Share;
import io.reglament.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shares, rules and moments in the user's language. */
@Component
class Say {
    private final MessageSource messages;
    private final Words words;

    Say(MessageSource messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** "93 %"; a dash where nothing was owed. */
    String percent(Share share) {
        return share.percent().isPresent()
                ? words("district.percent", Integer.toString(share.percent().getAsInt()))
                : "–";
    }

    /** "412 из 443 в срок"; says so where there is nothing to count. */
    String counts(Share share) {
        return share.owed() == 0
                ? words("district.counts.none")
                : words("district.counts", Integer.toString(share.met()), Integer.toString(share.owed()));
    }

    /** A rule that is younger than these words is called by its code. */
    String rule(String rule) {
        String words = messages.getMessage("district.rule." + rule, null, rule, LocaleContextHolder.getLocale());
        return words == null ? rule : words;
    }

    String name(SchoolLine school) {
        return school.names().in(LocaleContextHolder.getLocale());
    }

    String date(LocalDate date) {
        return words.date(date);
    }

    String shortDay(LocalDate date) {
        return words.shortDay(date);
    }

    String moment(Instant instant, ZoneId zone) {
        return words.moment(instant, zone, LocalDate.ofInstant(instant, zone));
    }
}
