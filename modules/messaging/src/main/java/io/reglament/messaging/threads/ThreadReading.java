package io.reglament.messaging.threads;

import io.reglament.identity.PersonId;
import io.reglament.messaging.threads.ThreadView.Said;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import io.reglament.web.Absent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads threads, and notes that they were read. */
@Component
class ThreadReading {
    static final int PAGE = 50;

    private static final String MINE = """
        select t.topic, s.other_id, s.unread from messaging.thread_side s
        join messaging.thread t on t.school_id = s.school_id and t.id = s.thread_id
        where s.school_id = ? and s.thread_id = ? and s.person_id = ?\
        """;

    /** Danger: without the lock, a message written meanwhile would count as read. */
    private static final String LOCKED = MINE + " for update of s";

    private static final String MESSAGES = """
        select m.id, m.from_person, m.body, m.sent_at, r.read_at from messaging.message m
        left join messaging.reading r on r.school_id = m.school_id and r.message_id = m.id
        where m.school_id = ? and m.thread_id = ? order by m.sent_at desc, m.id desc limit ? offset ?\
        """;

    private static final String READ = """
        insert into messaging.reading (school_id, message_id, person_id, read_at)
        select m.school_id, m.id, ?, ? from messaging.message m
        where m.school_id = ? and m.thread_id = ? and m.from_person <> ?
        on conflict (school_id, message_id, person_id) do nothing\
        """;

    private static final String SEEN = """
        update messaging.thread_side set unread = false where school_id = ? and thread_id = ? and person_id = ?\
        """;

    private final RoundTrip trip;

    ThreadReading(RoundTrip trip) {
        this.trip = trip;
    }

    /** @throws Absent unless it is one of the person's own */
    Side mine(UUID thread, PersonId person) {
        return side(MINE, thread, person);
    }

    ThreadView open(UUID thread, PersonId person, int page, Instant now) {
        Side side = side(LOCKED, thread, person);
        if (side.unread()) {
            UUID reader = person.value();
            trip.send(
                    Ask.update(READ, List.of(reader, Timestamp.from(now), school(), thread, reader)),
                    Ask.update(SEEN, List.of(school(), thread, reader)));
        }
        List<Said> found = trip.ask(
                Ask.list(MESSAGES, ThreadReading::said, school(), thread, PAGE + 1, Math.multiplyExact(page, PAGE)));
        List<Said> shown = found.stream().limit(PAGE).toList().reversed();
        return new ThreadView(thread, side.topic(), side.other(), shown, found.size() > PAGE);
    }

    private Side side(String sql, UUID thread, PersonId person) {
        return trip
                .ask(Ask.list(
                        sql,
                        row -> new Side(
                                row.getString("topic"),
                                new PersonId(row.getObject("other_id", UUID.class)),
                                row.getBoolean("unread")),
                        school(),
                        thread,
                        person.value()))
                .stream()
                .findFirst()
                .orElseThrow(Absent::new);
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("from_person", UUID.class)),
                row.getString("body"),
                row.getTimestamp("sent_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("read_at")).map(Timestamp::toInstant));
    }

    private static int school() {
        return SchoolContext.current().value();
    }

    /** A person's side of a thread. */
    record Side(String topic, PersonId other, boolean unread) {}
}
