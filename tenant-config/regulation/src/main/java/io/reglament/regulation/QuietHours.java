package io.reglament.regulation;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Hours of each day in which nobody is disturbed; they may go over midnight.
 *
 * @param from the first minute of them
 * @param to the first minute after them; the same as {@code from} for none at all
 */
public record QuietHours(LocalTime from, LocalTime to) {

    /** Hours as a profile writes them. */
    static QuietHours parse(String text) {
        int hyphen = text.indexOf('-');
        return new QuietHours(LocalTime.parse(text.substring(0, hyphen)), LocalTime.parse(text.substring(hyphen + 1)));
    }

    /** That moment, or the end of the quiet hours in which it lies. */
    public Instant notBefore(Instant moment, ZoneId zone) {
        LocalTime time = moment.atZone(zone).toLocalTime();
        boolean overMidnight = to.isBefore(from);
        boolean quiet =
                overMidnight ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
        return quiet ? nextEnd(moment, zone) : moment;
    }

    /** The next moment after this one at which quiet hours end: when what comes once a day comes. */
    public Instant nextEnd(Instant moment, ZoneId zone) {
        ZonedDateTime end = moment.atZone(zone).toLocalDate().atTime(to).atZone(zone);
        return end.toInstant().isAfter(moment)
                ? end.toInstant()
                : end.plusDays(1).toInstant();
    }

    @Override
    public String toString() {
        return from + "–" + to;
    }
}
