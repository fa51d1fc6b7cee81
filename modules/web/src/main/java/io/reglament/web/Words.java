package io.reglament.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Days, times, numbers and counts in the user's language, for templates as the bean {@code words}. English follows
 * British order, so that the day stands before the month in all three.
 */
@Component("words")
public final class Words {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** "вторник, 13 октября". */
    public String day(LocalDate date) {
        return say("web.day", weekday("EEEE", date), localized("MMMMd", date));
    }

    /** "вт, 13 окт.". */
    public String shortDay(LocalDate date) {
        return say("web.day", weekday("EEE", date), localized("MMMd", date));
    }

    /** "13 октября 2026 г.". */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(date);
    }

    /** "октябрь 2026 г.", for the head of a month. */
    public String month(LocalDate date) {
        return localized("yMMMM", date);
    }

    /** "08:30". */
    public String time(LocalTime time) {
        return TIME.format(time);
    }

    /** The time of day in the school's zone. */
    public String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }

    /** "13 окт., 18:00"; with the year where it is not today's. */
    public String moment(Instant instant, ZoneId zone, LocalDate today) {
        LocalDate date = LocalDate.ofInstant(instant, zone);
        String day = localized(date.getYear() == today.getYear() ? "MMMd" : "yMMMd", date);
        return say("web.moment", day, time(instant, zone));
    }

    /** "до 18:00" today, "до 20 нояб., 18:00" on another day. */
    public String until(Instant instant, ZoneId zone, LocalDate today) {
        boolean thisDay = LocalDate.ofInstant(instant, zone).equals(today);
        return say("web.until", thisDay ? time(instant, zone) : moment(instant, zone, today));
    }

    /** "4,71": rounded half up for showing only. */
    public String number(BigDecimal value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** "1 ч 50 мин", "25 мин". */
    public String minutes(int minutes) {
        return minutes < 60
                ? say("web.minutes", minutes)
                : minutes % 60 == 0
                        ? say("web.hours", minutes / 60)
                        : say("web.hours-minutes", minutes / 60, minutes % 60);
    }

    /**
     * A counted thing: the message {@code key.one}, {@code key.few} or {@code key.many} with the count as {0}. English
     * and Kyrgyz use {@code one} for 1 and {@code many} for the rest; all three bundles have all three keys.
     */
    public String count(String key, long count) {
        return say(key + "." + form(count), count);
    }

    private String form(long count) {
        if (!locale().getLanguage().equals("ru")) {
            return count == 1 ? "one" : "many";
        }
        long tens = count % 100;
        long ones = count % 10;
        if (ones == 1 && tens != 11) {
            return "one";
        }
        return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** Asked for together with the date, the JDK finds no pattern with a full weekday in Russian and shortens both. */
    private static String weekday(String width, LocalDate date) {
        return DateTimeFormatter.ofPattern(width, locale()).format(date);
    }

    private static String localized(String skeleton, TemporalAccessor date) {
        return DateTimeFormatter.ofLocalizedPattern(skeleton)
                .withLocale(locale())
                .format(date);
    }

    private static Locale locale() {
        Locale locale = LocaleContextHolder.getLocale();
        return locale.getLanguage().equals("en") ? Locale.UK : locale;
    }
}
