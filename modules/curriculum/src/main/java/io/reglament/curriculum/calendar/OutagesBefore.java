package io.reglament.curriculum.calendar;

import io.reglament.curriculum.Outage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How far back outages lie after which something may still be entered in time.
 *
 * @param grace days after the day of recovery
 */
record OutagesBefore(Collection<Outage> outages, ZoneId zone, int grace) {
    OutagesBefore {
        outages = List.copyOf(outages);
    }

    /**
     * The day on which the first of them began; the given day where none reaches it.
     *
     * @param idle the first day, up to that day, from which on there was no school: what was counted onto one of these
     *     days moved on
     */
    LocalDate reaching(LocalDate day, LocalDate idle) {
        LocalDate reached = day;
        LocalDate first = began(idle.isBefore(day) ? idle : day, day);
        while (first.isBefore(reached)) {
            reached = first;
            first = began(reached, reached);
        }
        return reached;
    }

    private LocalDate began(LocalDate reached, LocalDate otherwise) {
        return outages.stream()
                .filter(outage -> gives(outage, reached))
                .map(outage -> LocalDate.ofInstant(outage.from(), zone))
                .min(Comparator.naturalOrder())
                .filter(began -> began.isBefore(otherwise))
                .orElse(otherwise);
    }

    private boolean gives(Outage outage, LocalDate day) {
        return outage.until()
                .map(until -> !LocalDate.ofInstant(until, zone).plusDays(grace).isBefore(day))
                .orElse(true);
    }
}
