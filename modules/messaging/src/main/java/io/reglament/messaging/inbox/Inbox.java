package io.reglament.messaging.inbox;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import io.reglament.web.Absent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The inbox of a person in the bound school. */
@Component
public class Inbox {
    /** Lines on a page. */
    public static final int PAGE = 25;

    /** The most that are counted as unread. */
    public static final int COUNTED = 100;

    private static final String LINES = """
        (select 'NOTICE' as kind, id, text as words, words as arguments, null::uuid as sender, told_at as at,
                read_at is null as unread
         from messaging.notice where school_id = ? and person_id = ? order by told_at desc, id desc limit ?)
        union all
        (select 'THREAD', t.id, t.topic, '{}'::text[], s.other_id, s.last_at, s.unread
         from messaging.thread_side s
         join messaging.thread t on t.school_id = s.school_id and t.id = s.thread_id
         where s.school_id = ? and s.person_id = ? order by s.last_at desc, s.thread_id desc limit ?)
        union all
        (select 'ANNOUNCEMENT', a.id, a.topic, '{}'::text[], a.by_person, r.announced_at, r.read_at is null
         from messaging.receipt r
         join messaging.announcement a on a.school_id = r.school_id and a.id = r.announcement_id
         where r.school_id = ? and r.person_id = ? order by r.announced_at desc, r.announcement_id desc limit ?)
        union all
        (select 'ANNOUNCEMENT', id, topic, '{}'::text[], by_person, announced_at, false
         from messaging.announcement
         where school_id = ? and by_person = ? order by announced_at desc, id desc limit ?)
        order by at desc, id desc limit ? offset ?\
        """;

    /** Three partial indexes, each left after a hundred entries. */
    private static final String UNREAD = """
        select (select count(*) from (select from messaging.notice
                    where school_id = ? and person_id = ? and read_at is null limit ?) n)
             + (select count(*) from (select from messaging.thread_side
                    where school_id = ? and person_id = ? and unread limit ?) t)
             + (select count(*) from (select from messaging.receipt
                    where school_id = ? and person_id = ? and read_at is null limit ?) a)\
        """;

    private static final String NOTICE = """
        select path from messaging.notice where school_id = ? and id = ? and person_id = ?\
        """;
    private static final String READ = """
        update messaging.notice set read_at = ?
        where school_id = ? and id = ? and person_id = ? and read_at is null\
        """;

    private static final String READ_NOTICES = """
        update messaging.notice set read_at = ? where school_id = ? and person_id = ? and read_at is null\
        """;
    private static final String READ_RECEIPTS = """
        update messaging.receipt set read_at = ? where school_id = ? and person_id = ? and read_at is null\
        """;

    private final RoundTrip trip;
    private final SchoolClock clock;

    Inbox(RoundTrip trip, SchoolClock clock) {
        this.trip = trip;
        this.clock = clock;
    }

    /**
     * A page of it, newest first, and one line more where there are more.
     *
     * @param page from 0
     */
    public List<InboxLine> page(PersonId person, int page) {
        int most = Math.addExact(Math.multiplyExact(page + 1, PAGE), 1);
        UUID who = person.value();
        int s = school();
        return trip.ask(Ask.list(
                LINES, Inbox::line, s, who, most, s, who, most, s, who, most, s, who, most, PAGE + 1, page * PAGE));
    }

    /** How many lines are unread, counted to {@link #COUNTED} of each kind: every page of the school asks this. */
    public int unread(PersonId person) {
        UUID who = person.value();
        int s = school();
        return trip.ask(Ask.list(UNREAD, row -> row.getInt(1), s, who, COUNTED, s, who, COUNTED, s, who, COUNTED))
                .getFirst();
    }

    /**
     * Opens a notice, which is read with this.
     *
     * @return where it leads
     * @throws Absent unless the person was told of it
     */
    public String open(PersonId person, UUID notice) {
        Ask<List<String>> path = Ask.list(NOTICE, row -> row.getString(1), school(), notice, person.value());
        Ask<Integer> read = Ask.update(READ, List.of(now(), school(), notice, person.value()));
        return trip.send(path, read).of(path).stream().findFirst().orElseThrow(Absent::new);
    }

    /** Notices and announcements count as read from now on; what people wrote stays unread until it is opened. */
    public void readAll(PersonId person) {
        trip.send(
                Ask.update(READ_NOTICES, List.of(now(), school(), person.value())),
                Ask.update(READ_RECEIPTS, List.of(now(), school(), person.value())));
    }

    private Timestamp now() {
        return Timestamp.from(clock.now());
    }

    private static int school() {
        return SchoolContext.current().value();
    }

    private static InboxLine line(ResultSet row) throws SQLException {
        return new InboxLine(
                InboxLine.Kind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getString("words"),
                List.of((String[]) row.getArray("arguments").getArray()),
                Optional.ofNullable(row.getObject("sender", UUID.class)).map(PersonId::new),
                row.getTimestamp("at").toInstant(),
                row.getBoolean("unread"));
    }
}
