package io.reglament.tenancy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Schools that were looked up a moment ago: every request asks for its own, and the list changes a few times a year. A
 * changed name shows after {@link #KEPT} on every instance; a school that is not there is never remembered.
 *
 * @param <K> what they are looked up by
 */
final class KnownSchools<K> {
    static final Duration KEPT = Duration.ofSeconds(10);

    private static final int MOST = 10_000;

    private final Map<K, Known> known = new ConcurrentHashMap<>();

    /** Danger: what a running transaction sees may be rolled back, so only what is committed is kept. */
    Optional<School> get(K key, Supplier<Optional<School>> look) {
        Known one = known.get(key);
        if (one != null && System.nanoTime() - one.since() < KEPT.toNanos()) {
            return Optional.of(one.school());
        }
        Optional<School> found = look.get();
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            found.ifPresent(school -> keep(key, school));
        }
        return found;
    }

    private void keep(K key, School school) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, new Known(school, System.nanoTime()));
    }

    private record Known(School school, long since) {}
}
