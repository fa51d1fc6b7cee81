package io.reglament.journal.web.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Until when, as short as a narrow column needs it. Midnight is said as the day before it: what is due by the first
 * instant of Friday is to be done on Thursday.
 */
final class DueOnSheet {
    private final Phrases phrases;
    private final ZoneId zone;
    private final LocalDate today;

    DueOnSheet(Phrases phrases, ZoneId zone, LocalDate today) {
        this.phrases = phrases;
        this.zone = zone;
        this.today = today;
    }

    /** "до 15 окт.", "до 15 окт. 9:20", "до 18:00", "сегодня". */
    String until(Instant at) {
        ZonedDateTime moment = at.atZone(zone);
        boolean wholeDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate day = wholeDay ? moment.toLocalDate().minusDays(1) : moment.toLocalDate();
        String time = wholeDay
                ? ""
                : moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
        if (day.equals(today)) {
            return wholeDay ? phrases.say("until.today") : phrases.say("until", time);
        }
        String date = phrases.say("date", String.valueOf(day.getDayOfMonth()), phrases.shortMonth(day));
        return phrases.say("until", wholeDay ? date : date + " " + time);
    }
}
