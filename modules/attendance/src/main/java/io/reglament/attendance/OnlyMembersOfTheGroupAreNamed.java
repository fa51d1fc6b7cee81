package io.reglament.attendance;

import io.reglament.identity.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A roll speaks of those who were in the group on the lesson's day, whoever joined or left it since. */
final class OnlyMembersOfTheGroupAreNamed {
    private OnlyMembersOfTheGroupAreNamed() {}

    /** @throws NotInTheGroup naming those who were not */
    static void check(Set<PersonId> named, Set<PersonId> members) {
        List<PersonId> strangers = named.stream()
                .filter(person -> !members.contains(person))
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
        if (!strangers.isEmpty()) {
            throw new NotInTheGroup(strangers);
        }
    }

    static void check(PersonId named, Set<PersonId> members) {
        check(Set.of(named), members);
    }
}
