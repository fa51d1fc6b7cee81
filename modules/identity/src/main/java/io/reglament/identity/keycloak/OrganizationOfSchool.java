package io.reglament.identity.keycloak;

import io.reglament.identity.Role;
import io.reglament.tenancy.School;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        String id = realm.organizations().searchByAttribute("alias:" + school.slug()).stream()
                .filter(found -> school.slug().value().equals(found.getAlias()))
                .findFirst()
                .map(OrganizationRepresentation::getId)
                .orElseGet(() -> Created.id(realm.organizations().create(representation(school))));
        return new OrganizationOfSchool(realm.organizations().get(id));
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
        organization.groups().group(group(role)).addMember(user);
    }

    void take(Role role, String user) {
        organization.groups().group(group(role)).removeMember(user);
    }

    private String group(Role role) {
        return groups.getOrDefault(role, "");
    }

    private static Map<Role, String> groups(OrganizationResource organization) {
        Map<String, String> existing = organization.groups().getAll(null, null, null, 0, PAGE, true, false).stream()
                .collect(Collectors.toMap(GroupRepresentation::getName, GroupRepresentation::getId));
        return Arrays.stream(Role.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        role -> existing.containsKey(role.claim())
                                ? existing.getOrDefault(role.claim(), "")
                                : make(organization, role)));
    }

    private static String make(OrganizationResource organization, Role role) {
        GroupRepresentation group = new GroupRepresentation();
        group.setName(role.claim());
        return Created.id(organization.groups().addTopLevelGroup(group));
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
