package io.reglament.compliance.deadlines;

import io.reglament.compliance.deadlines.Verdict.InTime;
import io.reglament.compliance.deadlines.Verdict.MendedLate;
import io.reglament.compliance.deadlines.Verdict.NotYetDue;
import io.reglament.compliance.deadlines.Verdict.Open;
import io.reglament.curriculum.DueMoment;
import java.time.Instant;
import java.util.Optional;

/** An entry before the due moment is in time; one at the due moment itself is late already. */
final class AnEntryIsLateFromItsDueMomentOn {
    private AnEntryIsLateFromItsDueMomentOn() {}

    /**
     * The rule.
     *
     * @param enteredSince when what stands there was received; empty where nothing stands, even if something once did
     */
    static Verdict verdict(DueMoment due, Optional<Instant> enteredSince, Instant now) {
        return enteredSince.map(entered -> entered(due, entered)).orElseGet(() -> missing(due, now));
    }

    private static Verdict entered(DueMoment due, Instant entered) {
        return due.missedBy(entered) ? new MendedLate(due.at(), entered) : new InTime();
    }

    private static Verdict missing(DueMoment due, Instant now) {
        return due.missedBy(now) ? new Open(due.at()) : new NotYetDue(due.at());
    }
}
