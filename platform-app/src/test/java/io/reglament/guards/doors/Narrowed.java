package io.reglament.guards.doors;

import io.reglament.identity.Member;
import io.reglament.identity.Permission;
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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may use a route: the table of roles decides, and lessons are narrower still, since a route to lessons is open to
 * everybody who enters but shows only those one gives or may look into.
 */
final class Narrowed {
    private static final Set<Permission> SEEING =
            EnumSet.of(Permission.SEE_ALL_LESSONS, Permission.SEE_MY_DAY, Permission.KEEP_LESSONS);

    private Narrowed() {}

    static boolean may(Role role, Permission permission, Route route) {
        boolean lessons = route.pattern().contains("/lessons");
        return member(role).may(permission) && (!lessons || SEEING.stream().anyMatch(member(role)::may));
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
