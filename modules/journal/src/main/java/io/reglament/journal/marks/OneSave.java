package io.reglament.journal.marks;

import io.reglament.curriculum.GroupId;
import io.reglament.identity.Member;
import io.reglament.journal.MarkAnswer;
import io.reglament.journal.MarkEdit;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One attempt at a save: a transaction that reads, decides and writes. */
@Component
class OneSave {
    private final MarkReading reading;
    private final MarkWriting writing;
    private final SchoolClock clock;

    OneSave(MarkReading reading, MarkWriting writing, SchoolClock clock) {
        this.reading = reading;
        this.writing = writing;
        this.clock = clock;
    }

    @Transactional(label = RoundTrip.ENTERS)
    public List<MarkAnswer> attempt(GroupId group, List<MarkEdit> edits, Member by) {
        Instant at = clock.now().truncatedTo(ChronoUnit.MICROS);
        MarkFacts facts = reading.read(group, edits, by, at);
        if (!facts.mayEditAny()) {
            throw new Absent();
        }
        Decisions decisions = new Decisions(facts);
        List<MarkAnswer> answers = edits.stream().map(decisions::answer).toList();
        if (!decisions.kept().isEmpty()) {
            writing.write(facts, decisions);
        }
        return answers;
    }
}
