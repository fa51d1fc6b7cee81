package io.reglament.messaging.mail;

import io.reglament.regulation.QuietHours;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Wishes as they are kept. */
@Component
class WishRows {
    private static final String FIND = """
        select person_id, address, language, kinds, daily, quiet_from, quiet_to from messaging.mail_wish
        where school_id = ? and person_id = any(?)\
        """;
    private static final String ADDRESS = """
        insert into messaging.mail_wish (school_id, person_id, address, confirmed_at, language, kinds, daily)
        values (?, ?, ?, ?, ?, ?, false)
        on conflict (school_id, person_id) do update set address = excluded.address,
            confirmed_at = excluded.confirmed_at, language = excluded.language\
        """;
    private static final String CHANGE = """
        update messaging.mail_wish set language = ?, kinds = ?, daily = ?, quiet_from = ?, quiet_to = ?
        where school_id = ? and person_id = ?\
        """;
    private static final String FORGET = "delete from messaging.mail_wish where school_id = ? and person_id = ?";

    private final RoundTrip trip;

    WishRows(RoundTrip trip) {
        this.trip = trip;
    }

    Map<UUID, MailWish> find(Collection<UUID> people) {
        return trip.ask(Ask.of(
                FIND,
                rows -> {
                    Map<UUID, MailWish> wishes = new HashMap<>();
                    while (rows.next()) {
                        wishes.put(rows.getObject("person_id", UUID.class), wish(rows));
                    }
                    return wishes;
                },
                school(),
                Ask.uuids(people)));
    }

    /** A confirmed address; what was wished before stays, and at first it is everything. */
    void confirm(UUID person, MailAddress address, String language, Instant at) {
        trip.ask(Ask.update(
                ADDRESS,
                Arrays.asList(
                        school(),
                        person,
                        address.value(),
                        Timestamp.from(at),
                        language,
                        new SqlArrayValue(
                                "text",
                                Arrays.stream(MailKind.values())
                                        .map(MailKind::name)
                                        .toArray()))));
    }

    void change(UUID person, MailWish wish) {
        trip.ask(Ask.update(
                CHANGE,
                Arrays.asList(
                        wish.language(),
                        new SqlArrayValue(
                                "text",
                                wish.kinds().stream().map(MailKind::name).toArray()),
                        wish.daily(),
                        wish.quiet().map(QuietHours::from).map(Time::valueOf).orElse(null),
                        wish.quiet().map(QuietHours::to).map(Time::valueOf).orElse(null),
                        school(),
                        person)));
    }

    void forget(UUID person) {
        trip.ask(Ask.update(FORGET, Arrays.asList(school(), person)));
    }

    private static MailWish wish(ResultSet row) throws SQLException {
        String[] kinds = (String[]) row.getArray("kinds").getArray();
        Optional<LocalTime> from = Optional.ofNullable(row.getObject("quiet_from", LocalTime.class));
        LocalTime to =
                Optional.ofNullable(row.getObject("quiet_to", LocalTime.class)).orElse(LocalTime.MIDNIGHT);
        return new MailWish(
                new MailAddress(row.getString("address")),
                row.getString("language"),
                Arrays.stream(kinds).map(MailKind::valueOf).collect(Collectors.toSet()),
                row.getBoolean("daily"),
                from.map(begin -> new QuietHours(begin, to)));
    }

    private static int school() {
        return SchoolContext.current().value();
    }
}
