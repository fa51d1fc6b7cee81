package io.reglament.identity.keycloak;

import io.reglament.identity.AccessDirectory.DesiredAccount;
import io.reglament.identity.AccessDirectory.MendKind;
import io.reglament.identity.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.representations.idm.MemberRepresentation;

/** Members of a school's organization and their roles, made equal to what the school says. */
final class RolesInOrganization {
    private final OrganizationOfSchool organization;
    private final MendList mends;

    RolesInOrganization(OrganizationOfSchool organization, MendList mends) {
        this.organization = organization;
        this.mends = mends;
    }

    void align(List<DesiredAccount> accounts, Map<String, String> subjects, Map<String, MemberRepresentation> members) {
        Map<String, String> names = new HashMap<>();
        subjects.forEach((username, subject) -> names.put(subject, username));
        members(names, members);
        for (Role role : Role.values()) {
            Set<String> desired = new HashSet<>();
            accounts.stream()
                    .filter(account -> account.roles().contains(role) && subjects.containsKey(account.username()))
                    .forEach(account -> desired.add(subjects.getOrDefault(account.username(), "")));
            role(role, desired, names);
        }
    }

    private void members(Map<String, String> names, Map<String, MemberRepresentation> members) {
        names.forEach((subject, username) -> {
            if (!members.containsKey(subject)) {
                organization.admit(subject);
                mends.add(MendKind.MEMBERSHIP_GIVEN, username, "");
            }
        });
        members.forEach((subject, member) -> {
            if (!names.containsKey(subject)) {
                organization.dismiss(subject);
                mends.add(MendKind.MEMBERSHIP_TAKEN, member.getUsername(), "");
            }
        });
    }

    private void role(Role role, Set<String> desired, Map<String, String> names) {
        Set<String> holders = organization.holders(role);
        desired.stream().filter(user -> !holders.contains(user)).forEach(user -> {
            organization.give(role, user);
            mends.add(MendKind.ROLE_GIVEN, names.getOrDefault(user, user), role.claim());
        });
        holders.stream().filter(user -> !desired.contains(user)).forEach(user -> {
            organization.take(role, user);
            mends.add(MendKind.ROLE_TAKEN, names.getOrDefault(user, user), role.claim());
        });
    }
}
