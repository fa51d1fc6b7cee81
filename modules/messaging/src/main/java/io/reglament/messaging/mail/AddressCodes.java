package io.reglament.messaging.mail;

import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Codes that were mailed. */
@Component
class AddressCodes {
    private static final Duration COUNTED = Duration.ofHours(1);

    private static final String PUT = """
        insert into messaging.mail_code (school_id, person_id, address, code_hash, expires_at, wrong, mailed, since)
        values (?, ?, ?, ?, ?, 0, 1, ?)
        on conflict (school_id, person_id) do update set
            address = excluded.address, code_hash = excluded.code_hash, expires_at = excluded.expires_at,
            wrong = case when mail_code.since < ? then 0 else mail_code.wrong end,
            mailed = case when mail_code.since < ? then 1 else mail_code.mailed + 1 end,
            since = case when mail_code.since < ? then excluded.since else mail_code.since end
        returning mailed\
        """;

    /** Counted before it is known to be right; the row is held until commit. */
    private static final String TRY = """
        update messaging.mail_code set wrong = wrong + 1
        where school_id = ? and person_id = ? returning address, code_hash, expires_at, wrong\
        """;

    private static final String END =
            "update messaging.mail_code set expires_at = ? where school_id = ? and person_id = ?";
    private static final String FORGET = "delete from messaging.mail_code where school_id = ? and person_id = ?";
    private static final String ADDRESS = """
        select address from messaging.mail_code where school_id = ? and person_id = ? and expires_at > ?\
        """;

    private final RoundTrip trip;

    AddressCodes(RoundTrip trip) {
        this.trip = trip;
    }

    /** How many were mailed within the time that is counted, this one among them. */
    int put(UUID person, MailAddress address, MailCode code, Instant expires, Instant now) {
        Timestamp old = Timestamp.from(now.minus(COUNTED));
        return trip.ask(Ask.list(
                        PUT,
                        row -> row.getInt("mailed"),
                        school(),
                        person,
                        address.value(),
                        code.hash(),
                        Timestamp.from(expires),
                        Timestamp.from(now),
                        old,
                        old,
                        old))
                .getFirst();
    }

    Optional<Mailed> guess(UUID person) {
        return trip.ask(Ask.list(TRY, AddressCodes::mailed, school(), person)).stream()
                .findFirst();
    }

    /** The address that waits to be confirmed. */
    Optional<MailAddress> waiting(UUID person, Instant now) {
        return trip
                .ask(Ask.list(ADDRESS, row -> new MailAddress(row.getString(1)), school(), person, Timestamp.from(now)))
                .stream()
                .findFirst();
    }

    /** For one that never went out: nobody waits for it, and it stays counted. */
    void end(UUID person, Instant now) {
        trip.ask(Ask.update(END, List.of(Timestamp.from(now), school(), person)));
    }

    void forget(UUID person) {
        trip.ask(Ask.update(FORGET, List.of(school(), person)));
    }

    private static Mailed mailed(ResultSet row) throws SQLException {
        return new Mailed(
                new MailAddress(row.getString("address")),
                HexFormat.of().formatHex(row.getBytes("code_hash")),
                row.getTimestamp("expires_at").toInstant(),
                row.getInt("wrong"));
    }

    private static int school() {
        return SchoolContext.current().value();
    }

    /** A code as it was mailed; its hash in hexadecimal. */
    record Mailed(MailAddress address, String hash, Instant expires, int tries) {}
}
