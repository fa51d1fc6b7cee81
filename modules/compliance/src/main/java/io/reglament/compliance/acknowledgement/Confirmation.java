package io.reglament.compliance.acknowledgement;

import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A line of the sheet of confirmations.
 *
 * @param roles the posts held when it was confirmed, or held today where it is not
 * @param at empty where it is not confirmed
 */
public record Confirmation(PersonId person, PersonName name, Set<Role> roles, Optional<Instant> at) {
    public Confirmation {
        roles = Set.copyOf(roles);
    }
}
