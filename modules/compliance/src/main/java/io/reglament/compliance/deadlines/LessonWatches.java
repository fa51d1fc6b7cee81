package io.reglament.compliance.deadlines;

import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Which lessons were judged, and when each must be looked at again. */
@Component
class LessonWatches {
    private static final String AFFECTED = "school_id = :school and (lesson_date >= :from or next_due is not null)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    LessonWatches(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * A lesson's next look.
     *
     * @param nextDue empty where nothing falls due any more
     */
    record Watch(UUID lesson, LocalDate date, Optional<Instant> nextDue) {}

    List<UUID> due(Instant now, int most) {
        return sql("""
                select lesson_id from compliance.lesson_watch
                where school_id = :school and next_due <= :now order by next_due, lesson_id limit :most""")
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** The earliest moment at which a lesson must be looked at. */
    Optional<Instant> earliest() {
        return sql("""
                select next_due from compliance.lesson_watch
                where school_id = :school and next_due is not null order by next_due limit 1""").query(Timestamp.class).optional().map(Timestamp::toInstant);
    }

    /**
     * Makes two evaluations of a lesson stand in a queue, so that the later one reads what the earlier one wrote. All
     * rows are taken in one order: two batches cannot wait for each other.
     */
    void lock(Collection<UUID> lessons) {
        sql("""
                select lesson_id from compliance.lesson_watch
                where school_id = :school and lesson_id = any(:lessons) order by lesson_id for update""")
                .param("lessons", new SqlArrayValue("uuid", lessons.toArray()))
                .query(UUID.class)
                .list();
    }

    /** Makes the rows that {@link #lock} finds; one that is there keeps what it says. */
    void ensure(Collection<Watch> watches) {
        batch("""
                insert into compliance.lesson_watch (next_due, lesson_date, school_id, lesson_id) values (?, ?, ?, ?)
                on conflict (school_id, lesson_id) do nothing""", watches);
    }

    void set(Collection<Watch> watches) {
        batch("""
                update compliance.lesson_watch set next_due = ?, lesson_date = ?
                where school_id = ? and lesson_id = ?""", watches);
    }

    void forget(Collection<UUID> lessons) {
        if (lessons.isEmpty()) {
            return;
        }
        sql("delete from compliance.lesson_watch where school_id = :school and lesson_id = any(:lessons)")
                .param("lessons", new SqlArrayValue("uuid", lessons.toArray()))
                .update();
    }

    /**
     * Makes every lesson from that day on due for a look, and with it every lesson that still waits for its due moment:
     * a school week that changes moves the due day of earlier lessons too.
     */
    void lookAgain(LocalDate from, Instant now) {
        // In the order of lock(), so that a running evaluation is waited for and not met crosswise.
        sql("select lesson_id from compliance.lesson_watch where " + AFFECTED + " order by lesson_id for update")
                .param("from", from)
                .query(UUID.class)
                .list();
        sql("update compliance.lesson_watch set next_due = :now where " + AFFECTED)
                .param("now", Timestamp.from(now))
                .param("from", from)
                .update();
    }

    private StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("school", SchoolContext.current().value());
    }

    private void batch(String sql, Collection<Watch> watches) {
        if (!watches.isEmpty()) {
            batches.batchUpdate(sql, watches.stream().map(LessonWatches::row).toList());
        }
    }

    private static @Nullable Object[] row(Watch watch) {
        return new @Nullable Object[] {
            watch.nextDue().map(Timestamp::from).orElse(null),
            watch.date(),
            SchoolContext.current().value(),
            watch.lesson()
        };
    }
}
