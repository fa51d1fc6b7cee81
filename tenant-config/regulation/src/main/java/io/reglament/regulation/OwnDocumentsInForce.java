package io.reglament.regulation;

import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolScope;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ConcurrentLruCache;

/**
 * The clauses of every version that was ever put in force, as the latest has them: a finding may cite one that is gone.
 * A page shows a clause many times, so they are kept. Danger: another instance may put a version in force, so a clause
 * that is not among the kept ones is looked for anew, but not more often than every few seconds: a draft's clauses are
 * never among them, and a page may ask for many.
 */
@Component
class OwnDocumentsInForce implements OwnDocuments, ProfileChangeListener {
    private static final int MOST_SCHOOLS = 256;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RoundTrip trips;
    private final ObjectProvider<ParsedProfiles> parsed;
    private final ConcurrentLruCache<SchoolId, Read> kept = new ConcurrentLruCache<>(MOST_SCHOOLS, _ -> read());

    /** What was read, and when by the processor's own time. */
    private record Read(Map<ClauseId, Clause> clauses, long at) {}

    OwnDocumentsInForce(RoundTrip trips, ObjectProvider<ParsedProfiles> parsed) {
        this.trips = trips;
        this.parsed = parsed;
    }

    @Override
    public Optional<Clause> find(ClauseId id) {
        return SchoolContext.scope()
                .filter(SchoolScope.InSchool.class::isInstance)
                .flatMap(_ -> of(SchoolContext.current(), id));
    }

    @Override
    public void profileActivated(LocalDate from) {
        SchoolId school = SchoolContext.current();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                kept.remove(school);
            }
        });
    }

    private Optional<Clause> of(SchoolId school, ClauseId id) {
        Read read = kept.get(school);
        if (!read.clauses().containsKey(id) && System.nanoTime() - read.at() > PATIENCE.toNanos()) {
            kept.remove(school);
            read = kept.get(school);
        }
        return Optional.ofNullable(read.clauses().get(id));
    }

    private Read read() {
        Map<ClauseId, Clause> clauses = new HashMap<>();
        trips.ask(VersionStore.askEver())
                .all()
                .forEach(stored ->
                        parsed.getObject().get(stored).clauses().forEach(clause -> clauses.put(clause.id(), clause)));
        return new Read(Map.copyOf(clauses), System.nanoTime());
    }
}
