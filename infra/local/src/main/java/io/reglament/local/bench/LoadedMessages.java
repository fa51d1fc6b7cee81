package io.reglament.local.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What lies before each person of a school: twenty notices, eight announcements of a deputy head's, and for every parent
 * a thread with the class teacher. The ids are the same in every school and the order is not.
 */
final class LoadedMessages {
    static final int NOTICES = 20;
    static final int ANNOUNCEMENTS = 8;
    private static final int THREADS = 1;

    /** All that a parent has, on as many pages as that takes. */
    static final int OF_PARENT = NOTICES + ANNOUNCEMENTS + THREADS;

    private static final String NOTICE = """
        insert into messaging.notice (school_id, id, person_id, text, words, about, path, told_at, read_at)
        select p.school_id, md5(p.id || ' ' || n)::uuid, p.id, 'attendance.told.unexplained',
            array[p.family_name || ' ' || p.given_name, ?::date::text, 'Литература'], 'bench ' || n, '/messages',
            ?::timestamptz - make_interval(hours => 3 * ((7 * n + p.school_id) % ?) + 1),
            case when n % 4 = 0 then null else ?::timestamptz end
        from identity.person p cross join generate_series(0, ? - 1) as n
        where p.school_id = ? order by p.id, n\
        """;

    private static final String ANNOUNCEMENT = """
        insert into messaging.announcement (school_id, id, by_person, topic, body, scope, grade, to_staff, to_families,
            announced_at, told)
        select d.school_id, md5('announcement ' || n)::uuid, d.id, 'Объявление ' || n + 1,
            repeat('Уважаемые родители и коллеги! ', 20), 'SCHOOL', 0, true, true,
            ?::timestamptz - make_interval(hours => 5 * ((3 * n + d.school_id) % ?) + 2),
            (select count(*) - 1 from identity.person p where p.school_id = d.school_id)
        from identity.person d cross join generate_series(0, ? - 1) as n
        where d.school_id = ? and d.sourced_id = ?\
        """;

    private static final String RECEIPT = """
        insert into messaging.receipt (school_id, announcement_id, person_id, announced_at, read_at)
        select a.school_id, a.id, p.id, a.announced_at, case when get_byte(uuid_send(a.id), 0) % 2 = 0 then ?::timestamptz end
        from messaging.announcement a
        join identity.person p on p.school_id = a.school_id and p.id <> a.by_person
        where a.school_id = ? order by p.id, a.announced_at\
        """;

    private static final String THREAD = """
        insert into messaging.thread (school_id, id, topic, started_by, with_person, started_at)
        select p.school_id, md5(p.id || ' thread')::uuid, 'О домашнем задании', p.id, t.id, ?::timestamptz - interval '9 hours'
        from identity.person p
        join identity.person t on t.school_id = p.school_id and t.sourced_id = 't' || substr(p.sourced_id, 2, 2)
        where p.school_id = ? and p.sourced_id like 'p%' order by p.id\
        """;

    /** The parent asks, the teacher answers. */
    private static final String MESSAGE = """
        insert into messaging.message (school_id, id, thread_id, from_person, body, sent_at)
        select t.school_id, md5(t.id || ' ' || m.n)::uuid, t.id, case m.n when 1 then t.started_by else t.with_person end,
            repeat('Что задано на пятницу по литературе? ', 4), t.started_at + make_interval(hours => m.n)
        from messaging.thread t cross join (values (1), (2)) as m (n)
        where t.school_id = ?\
        """;

    private static final String SIDE = """
        insert into messaging.thread_side (school_id, thread_id, person_id, other_id, last_at, unread)
        select t.school_id, t.id, s.person, s.other, t.started_at + interval '2 hours', s.person = t.started_by
        from messaging.thread t
        cross join lateral (values (t.started_by, t.with_person), (t.with_person, t.started_by)) as s (person, other)
        where t.school_id = ?\
        """;

    private static final String READING = """
        insert into messaging.reading (school_id, message_id, person_id, read_at)
        select m.school_id, m.id, t.with_person, m.sent_at + interval '10 minutes'
        from messaging.message m join messaging.thread t on t.school_id = m.school_id and t.id = m.thread_id
        where m.school_id = ? and m.from_person = t.started_by\
        """;

    private LoadedMessages() {}

    /** Into one school; returns how many rows. */
    static long load(Connection connection, int school) throws SQLException {
        var now = FloorReads.now();
        String deputy = Plan.deputyId(0);
        return Sql.change(connection, NOTICE, Plan.TODAY, now, NOTICES, now, NOTICES, school)
                + Sql.change(connection, ANNOUNCEMENT, now, ANNOUNCEMENTS, ANNOUNCEMENTS, school, deputy)
                + Sql.change(connection, RECEIPT, now, school)
                + Sql.change(connection, THREAD, now, school)
                + Sql.change(connection, MESSAGE, school)
                + Sql.change(connection, SIDE, school)
                + Sql.change(connection, READING, school);
    }
}
