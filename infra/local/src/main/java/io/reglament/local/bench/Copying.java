package io.reglament.local.bench;

import io.reglament.local.load.SchoolCopies;
import io.reglament.local.load.SchoolCopies.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Copies the first school on the server, a table at a time, two tables beside each other. */
final class Copying {
    private static final int AT_ONCE = 2;

    private final Premises premises;
    private final Consumer<String> say;

    Copying(Premises premises, Consumer<String> say) {
        this.premises = premises;
        this.say = say;
    }

    void copy(int first, int last) throws SQLException {
        Stopwatch watch = new Stopwatch();
        try (Connection connection = premises.superuser()) {
            // Gigabytes at once: without it the server would stop for a checkpoint every few seconds.
            Sql.run(connection, "alter system set max_wal_size = '8GB'", "select pg_reload_conf()");
            long rows = all(SchoolCopies.of(connection).tables(), first, last);
            for (int school = first; school <= last; school++) {
                SchoolCopies.enlist(connection, 1, school, Plan.slug(school));
            }
            Sql.run(connection, "alter system reset max_wal_size", "select pg_reload_conf()");
            say.accept("copied to %d more schools, %,d rows, %s".formatted(last - first + 1, rows, watch.lap()));
        }
    }

    private long all(List<Table> tables, int first, int last) {
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Long>> copies = new ArrayList<>();
            tables.forEach(table -> copies.add(pool.submit(() -> table(table, first, last))));
            long rows = 0;
            for (Future<Long> copy : copies) {
                rows += copy.get();
            }
            return rows;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a table was not copied", e.getCause());
        }
    }

    private long table(Table table, int first, int last) throws SQLException {
        try (Connection connection = premises.superuser()) {
            Sql.run(
                    connection,
                    "set session_replication_role = replica",
                    "set synchronous_commit = off",
                    "set enable_seqscan = off",
                    "set work_mem = '128MB'");
            long rows = 0;
            for (int school : IntStream.rangeClosed(first, last).toArray()) {
                rows += SchoolCopies.copy(connection, table, 1, school, new Turned(school).columns());
            }
            return rows;
        }
    }
}
