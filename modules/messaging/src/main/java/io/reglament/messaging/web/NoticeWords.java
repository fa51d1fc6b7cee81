package io.reglament.messaging.web;

import io.reglament.web.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a notice in the reader's language, in its sender's words. */
@Component
class NoticeWords {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeWords.class);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final MessageSource messages;
    private final Words words;

    NoticeWords(MessageSource messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    String of(String key, List<String> arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        try {
            return messages.getMessage(key, arguments.stream().map(this::spelt).toArray(), locale);
        } catch (NoSuchMessageException missing) {
            LOG.error("No words in {} for the notice {}", locale, key);
            return messages.getMessage("messaging.notice.unknown", null, locale);
        }
    }

    private String spelt(String argument) {
        if (!DAY.matcher(argument).matches()) {
            return argument;
        }
        try {
            return words.date(LocalDate.parse(argument));
        } catch (DateTimeParseException noDay) {
            return argument;
        }
    }
}
