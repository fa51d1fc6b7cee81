package io.reglament.messaging.mail;

import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.WakeUps;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Mail is put here in the transaction of its cause, for those who wish for it. When it may go (quiet hours, once a day)
 * is decided when it is about to go, by the wishes of that moment.
 */
@Component
public class Outbox {
    private static final String OF_NOTICES = """
        insert into messaging.mail (school_id, id, person_id, kind, path, made_at, due_at, state)
        select n.school_id, n.id, n.person_id, ?, '/messages/notices/' || n.id, n.told_at, n.told_at, 'WAITING'
        from messaging.notice n
        join messaging.mail_wish w on w.school_id = n.school_id and w.person_id = n.person_id
        where n.school_id = ? and n.id = any(?) and ? = any(w.kinds)\
        """;

    private static final String OF_PEOPLE = """
        insert into messaging.mail (school_id, id, person_id, kind, path, made_at, due_at, state)
        select w.school_id, ?, w.person_id, ?, ?, ?, ?, 'WAITING'
        from messaging.mail_wish w
        where w.school_id = ? and w.person_id = any(?) and ? = any(w.kinds)\
        """;

    private final RoundTrip trip;

    Outbox(RoundTrip trip) {
        this.trip = trip;
    }

    /** Mail of notices that the same trip has just written; of those that were there before, none. */
    public static Ask<Integer> ofNotices(MailKind kind, Collection<UUID> notices) {
        return Ask.update(OF_NOTICES, List.of(kind.name(), school(), Ask.uuids(notices), kind.name()));
    }

    /**
     * Mail of one thing to several.
     *
     * @param about the id of what it tells of
     */
    public static Ask<Integer> ofPeople(MailKind kind, UUID about, String path, Collection<UUID> people, Instant at) {
        Timestamp now = Timestamp.from(at);
        return Ask.update(
                OF_PEOPLE, List.of(about, kind.name(), path, now, now, school(), Ask.uuids(people), kind.name()));
    }

    /** Wakes the sender where mail was put here; costs a trip only then. */
    public void wake(Answers answers, Ask<Integer> mail, Instant now) {
        if (answers.of(mail) > 0) {
            trip.ask(WakeUps.ask(SchoolContext.current(), now));
        }
    }

    private static int school() {
        return SchoolContext.current().value();
    }
}
