package io.reglament.curriculum;

import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The terms in which a group has lessons; a year that only wraps them is none. */
@Component
public class Terms {
    private static final Comparator<TermView> NARROWEST = Comparator.comparingLong(TermView::length)
            .thenComparing(term -> term.id().value());

    private final RoundTrip trip;

    Terms(RoundTrip trip) {
        this.trip = trip;
    }

    /** In the order of time. */
    public List<TermView> ofGroup(GroupId group) {
        return trip.ask(ofGroupAsk(group));
    }

    /** As {@link #ofGroup}. */
    public Ask<List<TermView>> ofGroupAsk(GroupId group) {
        return TermAsks.ofGroup(group);
    }

    /** The same for several groups at once; an entry for every one of them. */
    public Ask<Map<GroupId, List<TermView>>> ofGroupsAsk(Collection<GroupId> groups) {
        return TermAsks.ofGroups(groups);
    }

    /** The days on which the whole school has none. */
    public Ask<List<TermDays>> holidaysAsk() {
        return TermAsks.holidays();
    }

    /** The term that holds the day: of two the shorter one, as for lessons. */
    public Optional<TermView> at(GroupId group, LocalDate day) {
        return at(ofGroup(group), day);
    }

    /** The same among the terms of a group that one has already. */
    public static Optional<TermView> at(Collection<TermView> terms, LocalDate day) {
        return terms.stream().filter(term -> term.holds(day)).min(NARROWEST);
    }

    /**
     * Whether there is no school in the day's term before that day; of a day outside all terms nobody says so.
     *
     * @param terms those of one group
     * @param week the days of the week on which the school works
     */
    public static boolean begins(
            Collection<TermView> terms, Collection<TermDays> holidays, Set<DayOfWeek> week, LocalDate day) {
        return at(terms, day)
                .filter(term -> term.first()
                        .datesUntil(day)
                        .filter(before -> week.contains(before.getDayOfWeek()))
                        .allMatch(before -> holidays.stream().anyMatch(holiday -> holiday.holds(before))))
                .isPresent();
    }
}
