package io.reglament.messaging.threads;

import io.reglament.identity.PersonId;
import io.reglament.messaging.threads.AnnouncementView.Reader;
import io.reglament.messaging.threads.AnnouncementView.Readers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Announcements as they are kept. */
@Component
class AnnouncementRows {
    static final int PAGE = 50;

    private static final String INSERT = """
        insert into messaging.announcement (school_id, id, by_person, topic, body, scope, grade, class_id, to_staff,
            to_families, announced_at, told) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;
    private static final String RECEIPTS = """
        insert into messaging.receipt (school_id, announcement_id, person_id, announced_at) values
        """;

    /** For who announced it, and for whom it was announced to. */
    private static final String FIND = """
        select a.id, a.by_person, a.topic, a.body, a.scope, a.grade, a.announced_at, a.told, a.by_person = ? as own
        from messaging.announcement a
        left join messaging.receipt r
            on r.school_id = a.school_id and r.announcement_id = a.id and r.person_id = ?
        where a.school_id = ? and a.id = ? and (a.by_person = ? or r.person_id is not null)\
        """;

    private static final String READ = """
        update messaging.receipt set read_at = ?
        where school_id = ? and announcement_id = ? and person_id = ? and read_at is null\
        """;

    private static final String COUNT = """
        select count(read_at) from messaging.receipt where school_id = ? and announcement_id = ?\
        """;
    private static final String READERS = """
        select person_id, read_at from messaging.receipt where school_id = ? and announcement_id = ?
        order by read_at desc nulls last, person_id limit ? offset ?\
        """;

    private final RoundTrip trip;

    AnnouncementRows(RoundTrip trip) {
        this.trip = trip;
    }

    /** The asks that write it. */
    List<Ask<Integer>> insert(
            UUID id, PersonId by, Letter letter, Audience audience, List<PersonId> people, Instant at) {
        List<Ask<Integer>> asks = new ArrayList<>();
        Timestamp now = Timestamp.from(at);
        asks.add(Ask.update(
                INSERT,
                Arrays.asList(
                        school(),
                        id,
                        by.value(),
                        letter.topic(),
                        letter.body(),
                        audience.scope().name(),
                        audience.grade(),
                        audience.schoolClass().map(one -> one.value()).orElse(null),
                        audience.staff(),
                        audience.families(),
                        now,
                        people.size())));
        asks.addAll(ManyRows.insert(
                RECEIPTS,
                people.stream()
                        .map(person -> List.<Object>of(school(), id, person.value(), now))
                        .toList()));
        return asks;
    }

    Optional<AnnouncementView> find(UUID id, PersonId reader) {
        UUID person = reader.value();
        return trip.ask(Ask.list(FIND, AnnouncementRows::view, person, person, school(), id, person)).stream()
                .findFirst();
    }

    void read(UUID id, PersonId reader, Instant at) {
        trip.ask(Ask.update(READ, List.of(Timestamp.from(at), school(), id, reader.value())));
    }

    Readers readers(UUID id, int page) {
        Ask<List<Integer>> count = Ask.list(COUNT, row -> row.getInt(1), school(), id);
        Ask<List<Reader>> people =
                Ask.list(READERS, AnnouncementRows::reader, school(), id, PAGE + 1, Math.multiplyExact(page, PAGE));
        var answers = trip.send(count, people);
        List<Reader> found = answers.of(people);
        return new Readers(
                answers.of(count).getFirst(), found.stream().limit(PAGE).toList(), found.size() > PAGE);
    }

    private static Reader reader(ResultSet row) throws SQLException {
        return new Reader(
                new PersonId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getTimestamp("read_at")).map(Timestamp::toInstant));
    }

    private static AnnouncementView view(ResultSet row) throws SQLException {
        return new AnnouncementView(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("by_person", UUID.class)),
                row.getString("topic"),
                row.getString("body"),
                Audience.Scope.valueOf(row.getString("scope")),
                row.getInt("grade"),
                row.getTimestamp("announced_at").toInstant(),
                row.getInt("told"),
                row.getBoolean("own"));
    }

    private static int school() {
        return SchoolContext.current().value();
    }
}
