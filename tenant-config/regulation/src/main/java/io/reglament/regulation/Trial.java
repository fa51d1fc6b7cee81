package io.reglament.regulation;

import io.reglament.regulation.VersionStore.Stored;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import java.lang.ScopedValue.CallableOp;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A version that the current thread takes for the one in force, from a day on and in one school. It has no last day:
 * those who ask for a few days take what lies between two with the same version to have it too.
 */
record Trial(SchoolId school, Stored version, LocalDate from) {
    private static final ScopedValue<Trial> BOUND = ScopedValue.newInstance();

    static <T, X extends Throwable> T call(Trial trial, CallableOp<T, X> work) throws X {
        return ScopedValue.<Trial>where(BOUND, trial).call(work);
    }

    /** Where the bound school tries one just now. */
    static Optional<Trial> current() {
        return BOUND.isBound()
                ? Optional.of(BOUND.get()).filter(trial -> trial.school().equals(SchoolContext.current()))
                : Optional.empty();
    }

    static Optional<Stored> on(LocalDate day) {
        return current().filter(trial -> !day.isBefore(trial.from())).map(Trial::version);
    }

    /** What holds from which day on: until the trial's own as it is, from then on what is tried. */
    static NavigableMap<LocalDate, Stored> over(Optional<Trial> tried, NavigableMap<LocalDate, Stored> inForce) {
        return tried.map(trial -> {
                    NavigableMap<LocalDate, Stored> then = new TreeMap<>(inForce.headMap(trial.from(), false));
                    then.put(trial.from(), trial.version());
                    return then;
                })
                .orElse(inForce);
    }
}
