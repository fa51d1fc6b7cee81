package io.reglament.rostering.intake;

import io.reglament.identity.PeopleRoster;
import io.reglament.identity.PeopleRoster.PersonRecord;
import io.reglament.identity.PeopleRoster.PostRecord;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.rostering.bundle.BundleFile;
import io.reglament.rostering.bundle.ReadBundle;
import io.reglament.rostering.bundle.RoleRow;
import io.reglament.rostering.bundle.UserRow;
import java.util.Set;
import java.util.stream.Collectors;

/** People and posts of a bundle. Birth dates, e-mail and telephone are read by nobody here and so are not kept. */
final class PeopleOfBundle {
    private PeopleOfBundle() {}

    static PeopleRoster roster(ReadBundle bundle) {
        Set<String> guardians = bundle.roles().stream()
                .filter(row ->
                        RoleWords.role(row.role()).filter(Role.PARENT::equals).isPresent())
                .map(RoleRow::userSourcedId)
                .collect(Collectors.toUnmodifiableSet());
        return new PeopleRoster(
                Feeds.of(bundle, BundleFile.USERS, bundle.users(), row -> true, row -> person(row, guardians)),
                Feeds.of(
                        bundle,
                        BundleFile.ROLES,
                        bundle.roles(),
                        row -> RoleWords.role(row.role()).isPresent(),
                        PeopleOfBundle::post));
    }

    /** Senders may write the relation on both sides: only a student's agents are guardians. */
    private static PersonRecord person(UserRow row, Set<String> guardians) {
        Set<String> agents = guardians.contains(row.sourcedId()) ? Set.of() : Set.copyOf(row.agentSourcedIds());
        return new PersonRecord(
                row.sourcedId(), new PersonName(row.familyName(), row.givenName(), row.middleName()), agents);
    }

    private static PostRecord post(RoleRow row) {
        return new PostRecord(
                row.sourcedId(),
                row.userSourcedId(),
                RoleWords.role(row.role()).orElseThrow(),
                row.begin(),
                row.endExclusive().map(end -> end.minusDays(1)));
    }
}
