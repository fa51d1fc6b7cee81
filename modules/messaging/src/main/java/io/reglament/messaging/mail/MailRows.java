package io.reglament.messaging.mail;

import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Mail as it is kept. Each of these is a transaction of its own: none is open while the mail server is spoken to. */
@Component
class MailRows {
    private static final String DUE = """
        select id, person_id, kind, path, made_at, tries from messaging.mail
        where school_id = ? and due_at <= ? and state in ('WAITING', 'SENDING') order by due_at, id limit ?\
        """;
    private static final String NEXT = """
        select min(due_at) from messaging.mail where school_id = ? and state in ('WAITING', 'SENDING')\
        """;
    private static final String SETTLE = """
        update messaging.mail set state = ?, due_at = ?, tries = tries + ?
        where school_id = ? and person_id = ? and id = any(?) and state in ('WAITING', 'SENDING')\
        """;

    private final RoundTrip trip;

    MailRows(RoundTrip trip) {
        this.trip = trip;
    }

    List<WaitingMail> due(Instant now, int most) {
        return trip.ask(Ask.list(DUE, MailRows::mail, school(), Timestamp.from(now), most));
    }

    /** When the first of all that wait, or were found half sent, is due. */
    Optional<Instant> next() {
        return trip.ask(Ask.list(NEXT, row -> Optional.ofNullable(row.getTimestamp(1)), school())).stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(Timestamp::toInstant);
    }

    /** They wait until then. */
    void wait(UUID person, List<WaitingMail> mails, Instant until) {
        settle("WAITING", until, 0, person, mails);
    }

    /** Written before they are handed over; found in this state after that moment, they are tried again. */
    void begin(UUID person, List<WaitingMail> mails, Instant again) {
        settle("SENDING", again, 1, person, mails);
    }

    void end(UUID person, List<WaitingMail> mails, String state, Instant now) {
        settle(state, now, 0, person, mails);
    }

    private void settle(String state, Instant due, int tries, UUID person, List<WaitingMail> mails) {
        Object ids = Ask.uuids(mails.stream().map(WaitingMail::id).toList());
        trip.ask(Ask.update(SETTLE, List.of(state, Timestamp.from(due), tries, school(), person, ids)));
    }

    private static WaitingMail mail(ResultSet row) throws SQLException {
        return new WaitingMail(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                MailKind.valueOf(row.getString("kind")),
                row.getString("path"),
                row.getTimestamp("made_at").toInstant(),
                row.getInt("tries"));
    }

    private static int school() {
        return SchoolContext.current().value();
    }
}
