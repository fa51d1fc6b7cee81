package io.reglament.clauses;

import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** One transaction of one school. */
final class Transactions {
    private Transactions() {}

    static <T> T in(TransactionTemplate transactions, SchoolId school, Supplier<T> work) {
        return SchoolContext.call(school, () -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }
}
