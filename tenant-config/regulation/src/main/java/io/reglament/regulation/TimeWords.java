package io.reglament.regulation;

import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says moments of the year, spans and frequencies. */
final class TimeWords {
    private final MessageSource messages;

    TimeWords(MessageSource messages) {
        this.messages = messages;
    }

    /** «5 сентября», «в первый день периода», «за 1 день до начала модуля». */
    String moment(YearMoment moment, Locale locale) {
        return switch (moment) {
            case YearMoment.OnDay(var day) ->
                DateTimeFormatter.ofPattern("d MMMM", locale).format(day);
            case YearMoment.Near near -> near(near, locale);
        };
    }

    private String near(YearMoment.Near near, Locale locale) {
        String edge = say("moment." + near.stretch() + "." + near.edge(), locale);
        int days = Math.abs(near.days());
        if (days == 0) {
            return edge;
        }
        String way = near.days() < 0 ? "before" : "after";
        return say("moment." + way + "." + Plural.of(days, locale), locale, edge, days);
    }

    /** «не реже 1 раза за 4 урока». */
    String frequency(Frequency frequency, Locale locale) {
        String many = frequency.count() == 1
                ? "EACH"
                : Plural.of(frequency.count(), locale).toString();
        String unit = say("frequency." + frequency.unit() + "." + many, locale, frequency.count());
        return say("frequency." + Plural.of(frequency.times(), locale), locale, frequency.times(), unit);
    }

    String span(Span span, Locale locale) {
        return say("span." + span.unit() + "." + Plural.of(span.count(), locale), locale, span.count());
    }

    String years(Period period, Locale locale) {
        return say("years." + Plural.of(period.getYears(), locale), locale, period.getYears());
    }

    private String say(String code, Locale locale, Object... arguments) {
        return messages.getMessage("regulation." + code, arguments, locale);
    }
}
