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
 * Remembers, inside the transaction that saves, what has to be evaluated anew: a queue, so that no save waits for an
 * evaluation. However often a lesson or a work is saved before that, it is taken once.
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

    /** What holds for these groups as a whole was saved: their plan, or marks of a term. */
    public void groups(Collection<UUID> groups) {
        touch(Touched.Scope.GROUP, groups);
    }

    /**
     * {@link #works} as part of a trip, for a save that is counted in trips: the statements belong at its end.
     *
     * @param works 1 to 500
     */
    public List<Ask<Integer>> askWorks(Collection<UUID> works) {
        return ask(Touched.Scope.WORK, works);
    }

    /** As {@link #askWorks} of lessons. */
    public List<Ask<Integer>> askLessons(Collection<UUID> lessons) {
        return ask(Touched.Scope.LESSON, lessons);
    }

    /** As {@link #askWorks} of groups. */
    public List<Ask<Integer>> askGroups(Collection<UUID> groups) {
        return ask(Touched.Scope.GROUP, groups);
    }

    private List<Ask<Integer>> ask(Touched.Scope scope, Collection<UUID> ids) {
        List<UUID> once = ids.stream().distinct().toList();
        List<Object> values = new ArrayList<>(once.size() * 4);
        Timestamp now = Timestamp.from(clock.now());
        once.forEach(id -> values.addAll(List.of(SchoolContext.current().value(), kind(scope), id, now)));
        return List.of(Ask.update(insertion(once.size()), values), WakeUps.ask(SchoolContext.current(), clock.now()));
    }

    private void touch(Touched.Scope scope, Collection<UUID> ids) {
        List<UUID> once = ids.stream().distinct().toList();
        for (int from = 0; from < once.size(); from += BATCH) {
            insert(scope, once.subList(from, Math.min(once.size(), from + BATCH)));
        }
        if (!once.isEmpty()) {
            wakeUps.at(SchoolContext.current(), clock.now());
        }
    }

    /** Takes touched scopes of all kinds away, as {@link #take(Touched.Scope, int)} does. */
    public List<Touched> take(int most) {
        return Stream.of(Touched.Scope.values())
                .flatMap(scope -> take(scope, most).stream())
                .toList();
    }

    /**
     * Takes touched scopes of one kind away, the oldest first, to be evaluated in the same transaction: when that
     * fails, they stand here again. What is being saved meanwhile is for the next time.
     *
     * <p>Danger: whoever evaluates reads the facts after this, and one evaluation of a scope at a time; then what it
     * reads holds at least every save whose touch it took.
     *
     * <p>Danger: with "in" instead of the array the planner may ask for the oldest ones again and again, and take more.
     */
    public List<Touched> take(Touched.Scope scope, int most) {
        return jdbc
                .sql("""
                delete from regulation.touched
                where school_id = :school and scope_kind = :kind and id = any(array(
                    select id from regulation.touched
                    where school_id = :school and scope_kind = :kind
                    order by id limit :most for update skip locked))
                returning scope_id""")
                .param("school", SchoolContext.current().value())
                .param("kind", kind(scope))
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .distinct()
                .map(id -> new Touched(scope, id))
                .toList();
    }

    private static String kind(Touched.Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }

    private static String insertion(int rows) {
        return "insert into regulation.touched (school_id, scope_kind, scope_id, touched_at) values (?, ?, ?, ?)"
                + ", (?, ?, ?, ?)".repeat(rows - 1);
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
