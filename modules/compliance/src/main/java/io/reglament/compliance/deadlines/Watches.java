package io.reglament.compliance.deadlines;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * What was judged, and when each must be looked at again. Rows of several kinds are locked in the order of the kind,
 * backwards, and of the id: works, lessons, sheets, days of classes.
 */
@Component
class Watches {
    private static final String LOCK = "select scope_id from compliance.watch where school_id = :school and ";
    private static final String IN_ORDER = " order by scope desc, scope_id for update";
    private static final String MARK = "update compliance.watch set next_due = :now where school_id = :school and ";
    private static final String FROM_A_DAY_ON = "(date >= :from or next_due is not null)";
    /** The date of a sheet is the end of its term. */
    private static final String OF_DAYS = "(date between :first and :last or scope = 'GROUP_TERM' and date >= :first)";

    private static final String OF_FINDINGS = """
            (scope, scope_id) in (
                select case when f.lesson_id is not null then 'LESSON' when f.work_id is not null then 'WORK'
                        when f.term_id is not null then 'GROUP_TERM' else 'CLASS_DAY' end,
                    coalesce(f.lesson_id, f.work_id, f.scope_id)
                from compliance.finding f
                where f.school_id = :school and f.lesson_date between :first and :last and f.due_at > :after
                    and f.state <> 'WITHDRAWN')""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Watches(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What has waited longest; of that the earliest days, since what lies together is read together. */
    List<UUID> due(Scope scope, Instant now, int most) {
        return sql("""
                select scope_id from compliance.watch
                where school_id = :school and scope = :scope and next_due <= :now
                order by next_due, date, scope_id limit :most""")
                .param("scope", scope.name())
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** The earliest moment at which something must be looked at. */
    Optional<Instant> earliest() {
        return sql("""
                select min(next_due) from compliance.watch
                where school_id = :school and scope in ('LESSON', 'WORK', 'GROUP_TERM', 'CLASS_DAY')
                    and next_due is not null""")
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(Timestamp::toInstant);
    }

    /**
     * Makes two evaluations of a lesson or work stand in a queue, so that the later one reads what the earlier one
     * wrote. All rows are taken in one order: two batches cannot wait for each other. Answers on which day each stood
     * when it was last judged, which may be another day than now.
     */
    Map<UUID, LocalDate> lock(Scope scope, Collection<UUID> ids) {
        Map<UUID, LocalDate> days = new HashMap<>();
        sql("""
                select scope_id, date from compliance.watch
                where school_id = :school and scope = :scope and scope_id = any(:ids) order by scope_id for update""").param("scope", scope.name()).param("ids", array(ids)).query(row -> {
            days.put(row.getObject("scope_id", UUID.class), row.getObject("date", LocalDate.class));
        });
        return days;
    }

    /** Said before anything is read that is judged: whoever changes the register of outages waits until that is done. */
    void judging() {
        sql("select pg_advisory_xact_lock_shared(hashtext('outages'), :school)")
                .query()
                .listOfRows();
    }

    /** Waits for who judges without knowing the change, and keeps who judges later waiting until it is there. */
    void changing() {
        sql("select pg_advisory_xact_lock(hashtext('outages'), :school)")
                .query()
                .listOfRows();
    }

    /** Makes the rows that {@link #lock} finds, in the order of their ids; one that is there keeps what it says. */
    void ensure(Scope scope, Collection<UUID> ids) {
        sql("""
                insert into compliance.watch (school_id, scope, scope_id, date)
                select :school, :scope, made.id, :never from unnest(:ids) as made (id) order by made.id
                on conflict (school_id, scope, scope_id) do nothing""")
                .param("scope", scope.name())
                .param("ids", array(ids))
                .param("never", Watch.NEVER)
                .update();
    }

    void set(Scope scope, Collection<Watch> watches) {
        batch("""
                update compliance.watch set next_due = ?, date = ?, in_time = string_to_array(?, ','), teacher_id = ?
                where school_id = ? and scope = ? and scope_id = ?""", scope, watches);
    }

    void forget(Scope scope, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        sql("delete from compliance.watch where school_id = :school and scope = :scope and scope_id = any(:ids)")
                .param("scope", scope.name())
                .param("ids", array(ids))
                .update();
    }

    /** Of these, the ones that are older than a day, and for which nothing falls due any more. */
    List<UUID> settled(Scope scope, Collection<UUID> ids, LocalDate before) {
        return sql("""
                select scope_id from compliance.watch
                where school_id = :school and scope = :scope and scope_id = any(:ids)
                    and date < :before and next_due is null""")
                .param("scope", scope.name())
                .param("ids", array(ids))
                .param("before", before)
                .query(UUID.class)
                .list();
    }

    /** Of a day, in the order of their ids, from behind the given one. */
    List<UUID> ofDay(Scope scope, LocalDate day, UUID after, int most) {
        return sql("""
                select scope_id from compliance.watch
                where school_id = :school and scope = :scope and date = :day and scope_id > :after
                order by scope_id limit :most""")
                .param("scope", scope.name())
                .param("day", day)
                .param("after", after)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** The first day of these, both counted, to which anything belongs. */
    Optional<LocalDate> firstDay(Scope scope, LocalDate from, LocalDate to) {
        return sql("""
                select date from compliance.watch
                where school_id = :school and scope = :scope and date between :from and :to order by date limit 1""")
                .param("scope", scope.name())
                .param("from", from)
                .param("to", to)
                .query(LocalDate.class)
                .optional();
    }

    /**
     * Makes everything from that day on due for a look, and with them all that still wait for their due
     * moment: a school week that changes moves the due day of earlier ones too.
     */
    void lookAgain(LocalDate from, Instant now) {
        lookAgain(LOCK + FROM_A_DAY_ON + IN_ORDER, MARK + FROM_A_DAY_ON, Map.of("from", from), now);
    }

    /** Makes everything of these days due for a look; both days count. */
    void lookAgain(LocalDate first, LocalDate last, Instant now) {
        lookAgain(LOCK + OF_DAYS + IN_ORDER, MARK + OF_DAYS, Map.of("first", first, "last", last), now);
    }

    /** The same, of those alone in which something was found that fell due after a moment. */
    void lookAgainAtFindings(LocalDate first, LocalDate last, Instant dueAfter, Instant now) {
        lookAgain(
                LOCK + OF_FINDINGS + IN_ORDER,
                MARK + OF_FINDINGS,
                Map.of("first", first, "last", last, "after", Timestamp.from(dueAfter)),
                now);
    }

    /** Works first, and each kind in the order of lock(): a running evaluation is waited for and not met crosswise. */
    private void lookAgain(String lock, String mark, Map<String, Object> which, Instant now) {
        sql(lock).params(which).query(UUID.class).list();
        sql(mark).params(which).param("now", Timestamp.from(now)).update();
    }

    private StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("school", SchoolContext.current().value());
    }

    private static SqlArrayValue array(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }

    private void batch(String sql, Scope scope, Collection<Watch> watches) {
        if (!watches.isEmpty()) {
            batches.batchUpdate(
                    sql, watches.stream().map(watch -> row(scope, watch)).toList());
        }
    }

    private static @Nullable Object[] row(Scope scope, Watch watch) {
        return new @Nullable Object[] {
            watch.nextDue().map(Timestamp::from).orElse(null),
            watch.date(),
            watch.kept().inTime().stream().map(Enum::name).collect(Collectors.joining(",")),
            watch.kept().teacher().map(PersonId::value).orElse(null),
            SchoolContext.current().value(),
            scope.name(),
            watch.id()
        };
    }
}
