package io.reglament.regulation;

import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.WakeUps;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers, inside the transaction that saves, what has to be evaluated anew. However often a lesson is saved before
 * that, it stands here once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Touches {
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final WakeUps wakeUps;
    private final SchoolClock clock;

    Touches(JdbcClient jdbc, WakeUps wakeUps, SchoolClock clock) {
        this.jdbc = jdbc;
        this.wakeUps = wakeUps;
        this.clock = clock;
    }

    /** A record that hangs on this lesson was saved. */
    public void lesson(UUID lesson) {
        lessons(List.of(lesson));
    }

    public void lessons(Collection<UUID> lessons) {
        // In one order everywhere, so that two savers never wait for each other crosswise.
        List<UUID> ordered = lessons.stream().distinct().sorted().toList();
        for (int from = 0; from < ordered.size(); from += BATCH) {
            insert(ordered.subList(from, Math.min(ordered.size(), from + BATCH)));
        }
        if (!ordered.isEmpty()) {
            wakeUps.at(SchoolContext.current(), clock.now());
        }
    }

    /**
     * Takes touched scopes away, the oldest first, to be evaluated in the same transaction: when that fails, they
     * stand here again. What another transaction is saving or evaluating right now is passed over.
     */
    public List<Touched> take(int most) {
        return jdbc.sql("""
                delete from regulation.touched
                where school_id = :school and (scope_kind, scope_id) in (
                    select scope_kind, scope_id from regulation.touched
                    where school_id = :school
                    order by touched_at, scope_id limit :most for update skip locked)
                returning scope_kind, scope_id""")
                .param("school", SchoolContext.current().value())
                .param("most", most)
                .query((row, number) -> new Touched(
                        Touched.Scope.valueOf(row.getString(1).toUpperCase(Locale.ROOT)), row.getObject(2, UUID.class)))
                .list();
    }

    /**
     * Danger: the update looks idle but holds the row until commit. Without it a scope that stood here already could
     * be taken and evaluated before this save is visible, and would not be looked at again.
     */
    private void insert(List<UUID> lessons) {
        String rows = "(?, 'lesson', ?, ?)" + ", (?, 'lesson', ?, ?)".repeat(lessons.size() - 1);
        Timestamp now = Timestamp.from(clock.now());
        JdbcClient.StatementSpec statement = jdbc.sql("insert into regulation.touched values " + rows
                + " on conflict (school_id, scope_kind, scope_id) do update set touched_at = excluded.touched_at");
        for (UUID lesson : lessons) {
            statement = statement.params(SchoolContext.current().value(), lesson, now);
        }
        statement.update();
    }
}
