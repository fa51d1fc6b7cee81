package io.reglament.messaging;

import io.reglament.identity.PersonId;
import io.reglament.messaging.mail.MailKind;
import io.reglament.messaging.mail.Outbox;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells persons of the bound school what they are to hear of. */
@Component
public class Notices {
    /** Rows in a statement: eight parameters each, of the 65,535 that a statement can have. */
    private static final int AT_ONCE = 1_000;

    private final RoundTrip trip;
    private final Outbox outbox;
    private final SchoolClock clock;

    Notices(RoundTrip trip, Outbox outbox, SchoolClock clock) {
        this.trip = trip;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Kept in the transaction of its cause, or not at all; who was told of the same thing already is passed over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Notice notice, Collection<PersonId> to) {
        List<UUID> people = to.stream().map(PersonId::value).distinct().sorted().toList();
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            tell(notice, people.subList(from, Math.min(people.size(), from + AT_ONCE)), now);
        }
    }

    /** One trip; a second one only where somebody wishes to be told by mail. */
    private void tell(Notice notice, List<UUID> people, Instant now) {
        Map<UUID, UUID> byNotice = new LinkedHashMap<>();
        people.forEach(person -> byNotice.put(Ids.next(), person));
        Ask<Integer> mail = Outbox.ofNotices(MailKind.ofModule(module(notice)), byNotice.keySet());
        outbox.wake(trip.send(NoticeRows.insert(notice, byNotice, now), mail), mail, now);
    }

    private static String module(Notice notice) {
        return notice.text().split("\\.", 2)[0];
    }
}
