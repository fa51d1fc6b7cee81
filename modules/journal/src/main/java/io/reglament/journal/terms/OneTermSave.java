package io.reglament.journal.terms;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.TermId;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.journal.TermMarkAnswer;
import io.reglament.journal.TermMarkEdit;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One attempt at a save: a transaction that reads, decides and writes. */
@Component
class OneTermSave {
    private final RoundTrip trip;
    private final TermReading reading;
    private final Touches touches;
    private final SchoolClock clock;

    OneTermSave(RoundTrip trip, TermReading reading, Touches touches, SchoolClock clock) {
        this.trip = trip;
        this.reading = reading;
        this.touches = touches;
        this.clock = clock;
    }

    @Transactional(label = RoundTrip.ENTERS)
    public List<TermMarkAnswer> attempt(GroupId group, TermId term, List<TermMarkEdit> edits, Member by) {
        Instant at = clock.now().truncatedTo(ChronoUnit.MICROS);
        Ask<Map<PersonId, TermCell>> held = TermAsks.held(group, term);
        TermFacts facts = reading.read(group, term, by, at, held);
        if (!facts.editor().keeps() && !facts.editor().corrects()) {
            throw new Absent();
        }
        // After the cells: who waited there for another save finds its answers here.
        Map<UUID, KeptBefore> kept =
                trip.ask(TermAsks.kept(edits.stream().map(TermMarkEdit::key).toList()));
        TermDecisions decisions = new TermDecisions(facts, kept);
        List<TermMarkAnswer> answers = edits.stream().map(decisions::answer).toList();
        new TermWriting(trip, touches, facts).write(decisions.kept());
        return answers;
    }
}
