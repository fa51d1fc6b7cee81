package io.reglament.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was laid before a person, newest first. The platform may tell a parent of one more thing meanwhile: that the child
 * is absent today, when a roll has stood for a quarter of an hour.
 */
record Inbox(UUID person, List<Line> lines) {
    private static final String LINES = """
        select id, unread from (
            select id, told_at as at, read_at is null as unread
            from messaging.notice where school_id = ? and person_id = ?
            union all
            select thread_id, last_at, unread from messaging.thread_side where school_id = ? and person_id = ?
            union all
            select announcement_id, announced_at, read_at is null
            from messaging.receipt where school_id = ? and person_id = ?) line
        order by at desc, id desc\
        """;

    private static final int MORE_MEANWHILE = 1;

    /** A line of it. */
    record Line(UUID id, boolean unread) {}

    static Inbox of(Connection connection, int school, UUID person) throws SQLException {
        return new Inbox(
                person,
                Sql.list(
                        connection,
                        LINES,
                        row -> new Line(row.getObject(1, UUID.class), row.getBoolean(2)),
                        school,
                        person,
                        school,
                        person,
                        school,
                        person));
    }

    /** Whether a full first page of that is this inbox's: what it knows comes in its order, with nothing left out. */
    boolean shows(List<Line> page) {
        Set<UUID> known = lines.stream().map(Line::id).collect(Collectors.toSet());
        List<Line> own = page.stream().filter(line -> known.contains(line.id())).toList();
        return page.size() - own.size() <= MORE_MEANWHILE
                && own.equals(lines.subList(0, Math.min(own.size(), lines.size())));
    }
}
