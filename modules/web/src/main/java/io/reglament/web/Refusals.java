package io.reglament.web;

import io.reglament.regulation.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a refusal in the user's language; for templates as the bean {@code refusals}. */
@Component("refusals")
public final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final MessageSource messages;
    private final Words words;

    Refusals(MessageSource messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    /** The sentence under the refusal's code, with days, times and fractions among its arguments spelt out. */
    public String words(Refused refused) {
        Object[] arguments = refused.arguments().stream().map(this::spelt).toArray();
        Locale locale = LocaleContextHolder.getLocale();
        try {
            return messages.getMessage(refused.code(), arguments, locale);
        } catch (NoSuchMessageException missing) {
            LOG.error("No words in {} for the refusal {}", locale, refused.code());
            return messages.getMessage("web.problem.refused.detail", null, locale);
        }
    }

    private Object spelt(Object argument) {
        return switch (argument) {
            case LocalDate date -> words.date(date);
            case LocalTime time -> words.time(time);
            case BigDecimal fraction -> words.number(fraction, Math.max(0, fraction.scale()));
            case Integer count -> count.toString();
            case Long count -> count.toString();
            default -> argument;
        };
    }
}
