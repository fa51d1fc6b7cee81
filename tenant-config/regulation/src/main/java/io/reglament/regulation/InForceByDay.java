package io.reglament.regulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which version of the regulation holds on which day, as the database told in one statement; {@link Profiles#of} makes
 * a profile of it.
 */
public final class InForceByDay {
    private final NavigableMap<LocalDate, VersionStore.Stored> from;

    /** @param from of two with the same first day the one activated later */
    InForceByDay(NavigableMap<LocalDate, VersionStore.Stored> from) {
        this.from = Collections.unmodifiableNavigableMap(new TreeMap<>(from));
    }

    /** From the first to the last. */
    Collection<VersionStore.Stored> all() {
        return from.values();
    }

    /** On a day before the first one, the first one. */
    InForce on(LocalDate day) {
        return new InForce(Optional.ofNullable(from.floorEntry(day))
                .or(() -> Optional.ofNullable(from.firstEntry()))
                .map(entry -> entry.getValue()));
    }
}
