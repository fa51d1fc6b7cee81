package io.reglament.curriculum.calendar;

import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The profile in force on a day, however many days are asked for: each stretch between two changes is looked up once.
 * Lives as long as one piece of work.
 */
public final class RulesByDay {
    private final Profiles profiles;
    private final NavigableSet<LocalDate> changes;
    private final Map<LocalDate, Profile> known = new HashMap<>();

    public RulesByDay(Profiles profiles) {
        this.profiles = profiles;
        this.changes = new TreeSet<>(profiles.changes());
    }

    public Profile on(LocalDate day) {
        LocalDate since = Optional.ofNullable(changes.floor(day)).orElse(LocalDate.MIN);
        return known.computeIfAbsent(since, _ -> profiles.on(day));
    }

    public boolean inWeek(LocalDate day) {
        return on(day).schoolWeek().contains(day.getDayOfWeek());
    }
}
