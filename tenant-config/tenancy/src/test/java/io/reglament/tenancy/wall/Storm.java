package io.reglament.tenancy.wall;

import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many borrowers of few connections, for two schools in turn; every fourth fails, every fourth runs into a timeout. */
final class Storm {
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final String table;
    private final ConcurrentLinkedQueue<Integer> foreign = new ConcurrentLinkedQueue<>();
    private final AtomicInteger seen = new AtomicInteger();
    private final AtomicInteger timeouts = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    Storm(TransactionTemplate transaction, JdbcClient jdbc, String table) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.table = table;
    }

    /** The schools of rows that were seen from the other one. */
    List<Integer> foreignRows(int tasks) throws InterruptedException, ExecutionException {
        List<Callable<Integer>> work = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            int number = task;
            work.add(() -> borrow(number));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        return List.copyOf(foreign);
    }

    int seen() {
        return seen.get();
    }

    int timeouts() {
        return timeouts.get();
    }

    int failures() {
        return failures.get();
    }

    private int borrow(int number) {
        SchoolId school = new SchoolId(1 + number % 2);
        try {
            SchoolContext.run(school, () -> transaction.executeWithoutResult(status -> work(number, school)));
        } catch (DataAccessException timeout) {
            timeouts.incrementAndGet();
        } catch (IllegalStateException thrown) {
            failures.incrementAndGet();
        }
        return number;
    }

    private void work(int number, SchoolId school) {
        List<Integer> rows =
                jdbc.sql("select school_id from " + table).query(Integer.class).list();
        seen.addAndGet(rows.size());
        rows.stream().filter(row -> row != school.value()).forEach(foreign::add);
        switch (number / 2 % 4) {
            case 0 -> throw new IllegalStateException("in the middle of the work");
            case 1 -> runIntoATimeout();
            default -> {}
        }
    }

    private void runIntoATimeout() {
        jdbc.sql("set local statement_timeout = 1").update();
        jdbc.sql("select pg_sleep(60)").query((row, number) -> number).list();
    }
}
