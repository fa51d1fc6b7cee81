package io.reglament.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The marks of the term that ends today, as each teacher set them after the last lesson: what the marks amount to. */
final class LoadedTerms {
    /** After the tenth lesson, before anything is measured. */
    private static final OffsetDateTime AT = Plan.NOW.minusSeconds(1_800).atOffset(ZoneOffset.UTC);

    private static final String MEANS = """
        with given as (
            select w.school_id, w.group_id, w.term_id, m.student_id, t.person_id, avg(m.mark::numeric) as mean
            from journal.work w
            join journal.mark m on m.school_id = w.school_id and m.work_id = w.id
            join curriculum.group_teaching t on t.school_id = w.school_id and t.group_id = w.group_id
            where w.school_id = 1
            group by w.school_id, w.group_id, w.term_id, m.student_id, t.person_id)
        """;

    private static final String MARKS = MEANS + """
        insert into journal.term_mark (school_id, group_id, term_id, student_id, mark, version, changed_by, changed_at)
        select school_id, group_id, term_id, student_id, round(mean)::text, 1, person_id, ? from given
        order by group_id, student_id\
        """;

    private static final String HISTORY = MEANS + """
        insert into journal.term_mark_change (school_id, group_id, term_id, student_id, version, before, after,
            proposed, mean, typed_at, received_at, by_person, reason, idempotency_key)
        select school_id, group_id, term_id, student_id, 1, '', round(mean)::text, round(mean)::text,
            round(mean, 2)::text, ?, ?, person_id, '', gen_random_uuid() from given
        order by group_id, student_id\
        """;

    private LoadedTerms() {}

    /** Into the first school; the others are its copies. Returns how many. */
    static long load(Connection connection) throws SQLException {
        long marks = Sql.change(connection, MARKS, AT);
        long changes = Sql.change(connection, HISTORY, AT, AT);
        if (marks != changes) {
            throw new IllegalStateException(marks + " term marks, but " + changes + " changes");
        }
        return marks;
    }
}
