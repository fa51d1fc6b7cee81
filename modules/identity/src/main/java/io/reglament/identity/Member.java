package io.reglament.identity;

import io.reglament.tenancy.School;
import java.util.Set;

/**
 * Somebody signed in, as the school of the address knows them: controllers take one as an argument.
 *
 * @param roles those that both the token claims and a living post confirms; never empty
 */
public record Member(School school, PersonId person, PersonName name, Set<Role> roles) {
    public Member {
        roles = Set.copyOf(roles);
    }

    public boolean may(Permission permission) {
        return RolePermissions.allow(roles, permission);
    }
}
