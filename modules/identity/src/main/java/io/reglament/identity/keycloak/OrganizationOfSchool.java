package io.reglament.identity.keycloak;

import io.reglament.identity.Role;
import io.reglament.tenancy.School;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;

/** A school's organization with one group for each role; both are made when they are missing. */
final class OrganizationOfSchool {
    /** Keycloak answers ten rows when not told otherwise: always told. */
    private static final int PAGE = 500;

    private final OrganizationResource organization;
    private final Map<Role, String> groups;

    private OrganizationOfSchool(OrganizationResource organization) {
        this.organization = organization;
        this.groups = groups(organization);
    }

    static OrganizationOfSchool of(RealmResource realm, School school) {
        String id = find(realm, school).orElseGet(() -> make(realm, school));
        return new OrganizationOfSchool(realm.organizations().get(id));
    }

    private static Optional<String> find(RealmResource realm, School school) {
        return realm.organizations().searchByAttribute("alias:" + school.slug()).stream()
                .filter(found -> school.slug().value().equals(found.getAlias()))
                .findFirst()
                .map(OrganizationRepresentation::getId);
    }

    /** Two may align a school at once, a command and a job: what the other made a moment ago is as good. */
    private static String make(RealmResource realm, School school) {
        Response answer = realm.organizations().create(representation(school));
        return Created.exists(answer) ? find(realm, school).orElseThrow() : Created.id(answer);
    }

    /** Users of the organization by id. */
    Map<String, MemberRepresentation> members() {
        return all(first -> organization.members().list(first, PAGE));
    }

    /** Ids of the users who hold a role. */
    Set<String> holders(Role role) {
        return all(first -> organization.groups().group(group(role)).getMembers(first, PAGE, true))
                .keySet();
    }

    private static Map<String, MemberRepresentation> all(IntFunction<List<MemberRepresentation>> pages) {
        Map<String, MemberRepresentation> all = new HashMap<>();
        int first = 0;
        for (List<MemberRepresentation> page = pages.apply(0); !page.isEmpty(); page = pages.apply(first)) {
            page.forEach(member -> all.put(member.getId(), member));
            first += page.size();
        }
        return all;
    }

    void admit(String user) {
        Created.done(organization.members().addMember(user));
    }

    void dismiss(String user) {
        Created.done(organization.members().removeMember(user));
    }

    void give(Role role, String user) {
        try {
            organization.groups().group(group(role)).addMember(user);
        } catch (ClientErrorException e) {
            // 409: somebody else gave it at the same moment.
            if (!Created.exists(e.getResponse())) {
                throw e;
            }
        }
    }

    void take(Role role, String user) {
        organization.groups().group(group(role)).removeMember(user);
    }

    private String group(Role role) {
        return groups.getOrDefault(role, "");
    }

    private static Map<Role, String> groups(OrganizationResource organization) {
        Map<String, String> existing = named(organization);
        List<String> missing = Arrays.stream(Role.values())
                .map(Role::claim)
                .filter(claim -> !existing.containsKey(claim))
                .toList();
        missing.forEach(claim -> Created.done(organization.groups().addTopLevelGroup(group(claim))));
        Map<String, String> all = missing.isEmpty() ? existing : named(organization);
        return Arrays.stream(Role.values())
                .collect(Collectors.toMap(Function.identity(), role -> all.getOrDefault(role.claim(), "")));
    }

    private static Map<String, String> named(OrganizationResource organization) {
        return organization.groups().getAll(null, null, null, 0, PAGE, true, false).stream()
                .collect(Collectors.toMap(GroupRepresentation::getName, GroupRepresentation::getId));
    }

    private static GroupRepresentation group(String name) {
        GroupRepresentation group = new GroupRepresentation();
        group.setName(name);
        return group;
    }

    private static OrganizationRepresentation representation(School school) {
        OrganizationRepresentation organization = new OrganizationRepresentation();
        organization.setName(school.slug().value());
        organization.setAlias(school.slug().value());
        organization.setEnabled(true);
        organization.singleAttribute("schoolId", String.valueOf(school.id().value()));
        return organization;
    }
}
