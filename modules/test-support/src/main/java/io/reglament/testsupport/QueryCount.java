package io.reglament.testsupport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Notes the statements that a piece of work sends to the database, so that a test can hold a page to a constant number
 * of queries. It hears the calling thread alone: drive pages through MockMvc, not over a socket. Import
 * {@link QueryCounting} to have it.
 */
public final class QueryCount {

    private final ThreadLocal<Optional<List<String>>> heard = ThreadLocal.withInitial(Optional::empty);

    QueryCount() {}

    /** The SQL of every statement the work executed, in order; a batch is one. */
    public List<String> during(Callable<?> work) throws Exception {
        List<String> statements = new ArrayList<>();
        heard.set(Optional.of(statements));
        try {
            work.call();
            return List.copyOf(statements);
        } finally {
            heard.remove();
        }
    }

    /** The same with every statement by itself: what goes in one trip still costs, each for itself. */
    public List<String> statementsDuring(Callable<?> work) throws Exception {
        return during(work).stream()
                .flatMap(sql -> Arrays.stream(sql.split(";\n")))
                .toList();
    }

    void hear(String sql) {
        heard.get().ifPresent(statements -> statements.add(sql));
    }
}
