package io.reglament.identity;

import java.util.Set;

/**
 * To whom somebody may write: whoever holds one of the roles, and these people beside them.
 *
 * @param people by what they have to do with the writer
 */
public record Reach(Set<Role> roles, Set<PersonId> people) {
    public Reach {
        roles = Set.copyOf(roles);
        people = Set.copyOf(people);
    }

    public boolean holds(Correspondent other) {
        return people.contains(other.person()) || other.roles().stream().anyMatch(roles::contains);
    }
}
