package io.reglament.regulation;

import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolRegistry;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets a draft of the bound school be asked as if it were in force, by whoever only reads. */
@Component
public class Trials {
    private final VersionStore store;
    private final ParsedProfiles parsed;
    private final BaseStore bases;
    private final SchoolRegistry schools;
    private final SchoolClock clock;

    Trials(VersionStore store, ParsedProfiles parsed, BaseStore bases, SchoolRegistry schools, SchoolClock clock) {
        this.store = store;
        this.parsed = parsed;
        this.bases = bases;
        this.schools = schools;
        this.clock = clock;
    }

    /** A version that is not in force, submitted or not; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Tried> draft(int version) {
        return store.draft(version).map(stored -> new Tried(stored.version(), stored.digest()));
    }

    /** What it says. */
    @Transactional(readOnly = true)
    public Profile profile(Tried tried) {
        return parsed.get(stored(tried));
    }

    /**
     * Does the work with the draft in force from a day on, for every question that is put to {@link Profiles} meanwhile.
     *
     * @throws IllegalStateException outside a transaction that only reads: what is found by a draft must not be saved
     * @throws ProfileRefused {@code regulation.profile.no-draft} when it has another text now, or is no draft any more
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public <T> T asIf(Tried tried, LocalDate from, Supplier<T> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("A draft is tried in a transaction that only reads");
        }
        if (!draft(tried.version()).equals(Optional.of(tried))) {
            throw new ProfileRefused("regulation.profile.no-draft");
        }
        return Trial.call(new Trial(SchoolContext.current(), stored(tried), from), work::get);
    }

    /** Outside its days a draft is read over what the district has in force today. */
    private VersionStore.Stored stored(Tried tried) {
        LocalDate today = clock.today(schools.current().zone());
        return new VersionStore.Stored(tried.version(), tried.fingerprint(), bases.on(today));
    }
}
