package io.reglament.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class KnownSchoolsTests {
    private final AtomicInteger looked = new AtomicInteger();
    private final KnownSchools<String> known = new KnownSchools<>();

    @AfterEach
    void noTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void a_school_is_looked_up_once_for_many_requests() {
        assertThat(known.get("one", this::found)).isEqualTo(known.get("one", this::found));
        assertThat(looked).hasValue(1);
    }

    @Test
    void what_is_not_there_is_looked_for_each_time() {
        assertThat(known.get("none", this::absent)).isEmpty();
        assertThat(known.get("none", this::found)).isPresent();
        assertThat(looked).hasValue(2);
    }

    @Test
    void what_a_transaction_sees_is_not_kept_because_it_may_be_rolled_back() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        assertThat(known.get("one", this::found)).isPresent();
        TransactionSynchronizationManager.setActualTransactionActive(false);

        assertThat(known.get("one", this::absent)).isEmpty();
    }

    private Optional<School> found() {
        looked.incrementAndGet();
        return Optional.of(new School(
                new SchoolId(1),
                new Slug("one"),
                new SchoolNames("Первая", "Биринчи", "First"),
                ZoneOffset.UTC,
                LocalDate.of(2026, 9, 1)));
    }

    private Optional<School> absent() {
        looked.incrementAndGet();
        return Optional.empty();
    }
}
