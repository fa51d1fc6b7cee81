package io.reglament.identity;

import java.util.Set;

/**
 * Somebody to whom one may write.
 *
 * @param roles of their living posts; never empty
 */
public record Correspondent(PersonId person, PersonName name, Set<Role> roles) {
    public Correspondent {
        roles = Set.copyOf(roles);
    }
}
