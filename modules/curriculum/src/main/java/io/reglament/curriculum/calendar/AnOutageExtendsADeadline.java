package io.reglament.curriculum.calendar;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.Outage;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Regulated;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What an outage kept from being entered is due some days after recovery, if that is later than its own deadline.
 *
 * <p>An outage counts when it shares at least an instant with the time in which the entry could have been made in time:
 * from the beginning of the lesson, before which there was nothing to enter, until the due moment, from which on it was
 * late without any outage. Both times are half-open, so one that is over when the lesson begins does not count, and one
 * that begins at the due moment does not either. How long it lasted does not matter: the regulation asks only whether
 * there was one.
 *
 * <p>Several count one after another, in the order in which they began: one that falls into the time that an earlier one
 * gave moves it on. While an outage lasts nothing is due: its recovery is taken to be now, and is looked for again.
 *
 * @param outages in any order
 * @param grace counted from the day of recovery as a deadline is from the day of its lesson: the last day moves to one of
 *     school, and ends at midnight
 */
record AnOutageExtendsADeadline(Collection<Outage> outages, Regulated<Deadline> grace, Instant now) {
    private static final Comparator<Outage> IN_ORDER =
            Comparator.comparing(Outage::from).thenComparing(Outage::id);

    AnOutageExtendsADeadline {
        outages = List.copyOf(outages);
    }

    DueMoment of(DueMoment due, Entered entered, DeadlineResolution calendar) {
        DueMoment moved = due;
        for (Outage outage : outages.stream().sorted(IN_ORDER).toList()) {
            Instant recovery = recovery(outage);
            if (counts(outage, recovery, moved, entered)) {
                moved = later(moved, outage, calendar.onTheDayOf(recovery).at(grace.value()));
            }
        }
        return moved;
    }

    private static boolean counts(Outage outage, Instant recovery, DueMoment due, Entered entered) {
        return outage.hits(entered.room())
                && outage.from().isBefore(due.at())
                && recovery.isAfter(entered.possibleFrom());
    }

    private DueMoment later(DueMoment due, Outage outage, Instant graceEnds) {
        return graceEnds.isAfter(due.at()) ? due.moved(graceEnds, outage, grace.basis()) : due;
    }

    /** Later than now is none: a clock may have been set back. */
    private Instant recovery(Outage outage) {
        Instant latest = now.isAfter(outage.from()) ? now : outage.from();
        return outage.until().orElse(latest);
    }
}
