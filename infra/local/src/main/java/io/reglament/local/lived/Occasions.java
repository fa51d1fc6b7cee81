package io.reglament.local.lived;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What befell the whole school, counted back from its last school day; empty while its year is too young for it.
 *
 * @param outage on whose afternoon nobody could enter anything
 * @param sick the two weeks of the child who was ill long
 */
record Occasions(Optional<LocalDate> outage, Optional<Stretch> sick) {
    private static final int OUTAGE_AGO = 4;
    private static final int SICK_AGO = 5;
    private static final int SICK_FOR = 10;

    /** From the first to the last day, both included. */
    record Stretch(LocalDate first, LocalDate last) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** @param days the school days up to now, in their order */
    static Occasions of(List<LocalDate> days) {
        int last = days.size() - 1;
        Optional<LocalDate> outage = days.stream()
                .limit(Math.max(0, days.size() - OUTAGE_AGO))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.THURSDAY)
                .reduce((_, later) -> later);
        Optional<Stretch> sick = last < SICK_AGO + SICK_FOR
                ? Optional.empty()
                : Optional.of(new Stretch(days.get(last - SICK_AGO - SICK_FOR + 1), days.get(last - SICK_AGO)));
        return new Occasions(outage, sick);
    }
}
