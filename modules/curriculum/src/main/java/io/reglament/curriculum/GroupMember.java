package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A student who belonged to a group on some of the days asked for.
 *
 * @param stays at least one, in order, with at least a day between them: a student may leave and come back
 */
public record GroupMember(PersonId person, PersonName name, List<Stay> stays) {
    public GroupMember {
        stays = List.copyOf(stays);
        if (stays.isEmpty()) {
            throw new IllegalArgumentException("A member who never was one");
        }
    }

    public GroupMember(PersonId person, PersonName name, Optional<LocalDate> first, Optional<LocalDate> last) {
        this(person, name, List.of(new Stay(first, last)));
    }

    /** The first day; empty: since ever. */
    public Optional<LocalDate> first() {
        return stays.getFirst().first();
    }

    /** The last day, included; empty: open. Between the two there may be days outside: ask {@link #on}. */
    public Optional<LocalDate> last() {
        return stays.getLast().last();
    }

    /** Whether they belong to the group on that day. */
    public boolean on(LocalDate day) {
        return stays.stream().anyMatch(stay -> stay.holds(day));
    }
}
