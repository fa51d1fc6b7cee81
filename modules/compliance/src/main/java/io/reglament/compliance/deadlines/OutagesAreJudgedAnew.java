package io.reglament.compliance.deadlines;

import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.tenancy.WakeUps;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Outages move due moments, so what was judged by these is judged anew: in the transaction that changes the register, or
 * not at all. Marking is quick; the judging follows soon after.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OutagesAreJudgedAnew {
    /** No deadline is longer, summer holidays and all: what is older had fallen due before. */
    private static final int LONGEST = 100;

    private final Watches watches;
    private final WakeUps wakeUps;
    private final SchoolRegistry schools;
    private final SchoolClock clock;

    OutagesAreJudgedAnew(Watches watches, WakeUps wakeUps, SchoolRegistry schools, SchoolClock clock) {
        this.watches = watches;
        this.wakeUps = wakeUps;
        this.schools = schools;
        this.clock = clock;
    }

    /**
     * One more outage can only leave more time: of all that it may have been in the way of, only what was found late
     * can come out otherwise. What still waits for its due moment asks then.
     */
    public void added(Instant from, Instant until) {
        School school = schools.current();
        watches.changing();
        watches.lookAgainAtFindings(longBefore(from, school), day(until, school), from, clock.now());
        wakeUps.at(school.id(), clock.now());
    }

    /** Other times may leave less: what was in time by the earlier ones is looked at too. */
    public void changed(Instant from, Instant until) {
        School school = schools.current();
        watches.changing();
        watches.lookAgain(longBefore(from, school), day(until, school), clock.now());
        wakeUps.at(school.id(), clock.now());
    }

    private static LocalDate longBefore(Instant moment, School school) {
        return day(moment, school).minusDays(LONGEST);
    }

    private static LocalDate day(Instant moment, School school) {
        return LocalDate.ofInstant(moment, school.zone());
    }
}
