package io.reglament.regulation;

import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.WakeUps;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers, inside the transaction that saves, what has to be evaluated anew. However often a lesson or a
 * work is saved before that, it stands here once.
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
        touch(Touched.Scope.LESSON, lessons);
    }

    /** Marks of this work were saved, or the work itself. */
    public void work(UUID work) {
        works(List.of(work));
    }

    public void works(Collection<UUID> works) {
        touch(Touched.Scope.WORK, works);
    }

    /**
     * {@link #works} as part of a trip, for a save that is counted in trips: the statements belong at its end.
     *
     * @param works 1 to 500
     */
    public List<Ask<Integer>> askWorks(Collection<UUID> works) {
        List<UUID> ordered = works.stream().distinct().sorted().toList();
        List<Object> values = new ArrayList<>(ordered.size() * 4);
        Timestamp now = Timestamp.from(clock.now());
        ordered.forEach(
                id -> values.addAll(List.of(SchoolContext.current().value(), kind(Touched.Scope.WORK), id, now)));
        return List.of(
                Ask.update(insertion(ordered.size()), values), WakeUps.ask(SchoolContext.current(), clock.now()));
    }

    private void touch(Touched.Scope scope, Collection<UUID> ids) {
        // In one order everywhere, so that two savers never wait for each other crosswise.
        List<UUID> ordered = ids.stream().distinct().sorted().toList();
        for (int from = 0; from < ordered.size(); from += BATCH) {
            insert(scope, ordered.subList(from, Math.min(ordered.size(), from + BATCH)));
        }
        if (!ordered.isEmpty()) {
            wakeUps.at(SchoolContext.current(), clock.now());
        }
    }

    /** Takes touched scopes of both kinds away, as {@link #take(Touched.Scope, int)} does. */
    public List<Touched> take(int most) {
        return Stream.of(Touched.Scope.values())
                .flatMap(scope -> take(scope, most).stream())
                .toList();
    }

    /**
     * Takes touched scopes of one kind away, the oldest first, to be evaluated in the same transaction: when that
     * fails, they stand here again. What another transaction is saving or evaluating right now is passed over.
     *
     * <p>Danger: with "in" instead of the array the planner may ask for the oldest ones again and again, and take more.
     */
    public List<Touched> take(Touched.Scope scope, int most) {
        return jdbc.sql("""
                delete from regulation.touched
                where school_id = :school and scope_kind = :kind and scope_id = any(array(
                    select scope_id from regulation.touched
                    where school_id = :school and scope_kind = :kind
                    order by touched_at, scope_id limit :most for update skip locked))
                returning scope_id""")
                .param("school", SchoolContext.current().value())
                .param("kind", kind(scope))
                .param("most", most)
                .query((row, number) -> new Touched(scope, row.getObject(1, UUID.class)))
                .list();
    }

    private static String kind(Touched.Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Danger: the update looks idle but holds the row until commit. Without it a scope that stood here already could
     * be taken and evaluated before this save is visible, and would not be looked at again.
     */
    private static String insertion(int rows) {
        return "insert into regulation.touched values (?, ?, ?, ?)" + ", (?, ?, ?, ?)".repeat(rows - 1)
                + " on conflict (school_id, scope_kind, scope_id) do update set touched_at = excluded.touched_at";
    }

    private void insert(Touched.Scope scope, List<UUID> ids) {
        Timestamp now = Timestamp.from(clock.now());
        JdbcClient.StatementSpec statement = jdbc.sql(insertion(ids.size()));
        for (UUID id : ids) {
            statement = statement.params(SchoolContext.current().value(), kind(scope), id, now);
        }
        statement.update();
    }
}
