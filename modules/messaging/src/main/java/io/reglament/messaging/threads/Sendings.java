package io.reglament.messaging.threads;

import io.reglament.identity.PersonId;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was sent under a client's key. */
@Component
class Sendings {
    private static final String TAKE = """
        insert into messaging.sending (school_id, key, asked_by, digest, made, sent_at)
        values (?, ?, ?, ?, ?, ?) on conflict (school_id, key) do nothing\
        """;

    private static final String FIND = """
        select asked_by, digest, made from messaging.sending where school_id = ? and key = ?\
        """;

    private final RoundTrip trip;

    Sendings(RoundTrip trip) {
        this.trip = trip;
    }

    /**
     * Takes the key for what is about to be made; of two that come at once the second waits here for the first.
     *
     * @return what was made under this key before, for the same sending
     * @throws Refused when the key came with another sending
     */
    Optional<UUID> before(UUID key, PersonId by, String digest, UUID made, Instant now) {
        int school = SchoolContext.current().value();
        Ask<Integer> take = Ask.update(TAKE, List.of(school, key, by.value(), digest, made, Timestamp.from(now)));
        Ask<List<Earlier>> find = Ask.list(
                FIND,
                row -> new Earlier(
                        row.getObject("asked_by", UUID.class),
                        row.getString("digest"),
                        row.getObject("made", UUID.class)),
                school,
                key);
        var answers = trip.send(take, find);
        return answers.of(take) == 1
                ? Optional.empty()
                : answers.of(find).stream()
                        .filter(earlier -> earlier.is(by, digest))
                        .map(Earlier::made)
                        .findFirst()
                        .or(() -> {
                            throw new Refused("messaging.refused.one-key-is-for-one-letter", new Basis.NotRegulated());
                        });
    }

    private record Earlier(UUID by, String digest, UUID made) {
        boolean is(PersonId person, String other) {
            return by.equals(person.value()) && digest.equals(other);
        }
    }
}
