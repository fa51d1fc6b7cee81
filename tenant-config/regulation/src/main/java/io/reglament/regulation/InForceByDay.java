package io.reglament.regulation;

import io.reglament.regulation.VersionStore.Stored;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which version of the regulation holds on which day, as the database told in one statement; {@link Profiles#of} makes
 * a profile of it.
 */
public final class InForceByDay {
    private final NavigableMap<LocalDate, Stored> from;
    private final NavigableMap<LocalDate, BaseMark> bases;

    /**
     * Versions and bases by their first days.
     *
     * @param from of two with the same first day the one activated later
     * @param bases what the district published; before the first of them each version holds over the one kept with it
     */
    InForceByDay(NavigableMap<LocalDate, Stored> from, NavigableMap<LocalDate, BaseMark> bases) {
        this.from = Collections.unmodifiableNavigableMap(new TreeMap<>(from));
        this.bases = Collections.unmodifiableNavigableMap(new TreeMap<>(bases));
    }

    /** From the first to the last, over whichever base. */
    Collection<Stored> all() {
        return from.values();
    }

    /** What holds on a day and whatever comes later. */
    Collection<Stored> since(LocalDate day) {
        LocalDate first = Optional.ofNullable(from.floorKey(day)).orElse(day);
        return from.tailMap(first, true).values();
    }

    /** On a day before the first one, the first one. */
    InForce on(LocalDate day) {
        return new InForce(Optional.ofNullable(from.floorEntry(day))
                .or(() -> Optional.ofNullable(from.firstEntry()))
                .map(entry -> entry.getValue().over(base(day))));
    }

    /**
     * The profiles of whatever days are asked for, each looked up once; for one piece of work on one thread. A school
     * without an active version is refused as {@link Profiles#of(InForceByDay, LocalDate)} does.
     */
    public Function<LocalDate, Profile> by(Profiles profiles) {
        Map<LocalDate, Profile> known = new HashMap<>();
        return day -> known.computeIfAbsent(day, on -> profiles.of(this, on));
    }

    private Optional<BaseMark> base(LocalDate day) {
        return Optional.ofNullable(bases.floorEntry(day)).map(Map.Entry::getValue);
    }
}
