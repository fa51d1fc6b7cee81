package io.reglament.guards.doors;

import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolNames;
import io.reglament.tenancy.Slug;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** What the platform's own table of roles lets a role ask at all. */
final class Permitted {
    private Permitted() {}

    static boolean may(Role role, Route route) {
        return member(role).may(route.permission().orElseThrow());
    }

    private static Member member(Role role) {
        School school = new School(
                new SchoolId(1),
                new Slug("any"),
                new SchoolNames("a", "a", "a"),
                ZoneOffset.UTC,
                LocalDate.of(2026, 9, 1));
        return new Member(school, new PersonId(Ids.next()), new PersonName("A", "B", Optional.empty()), Set.of(role));
    }
}
