package io.reglament.identity.linking;

import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import java.time.Instant;

/**
 * Somebody of the bound school who signs in with another school's user.
 *
 * @param ownUsername the sleeping one
 * @param username with which they sign in
 */
public record LinkedPerson(PersonId person, PersonName name, String ownUsername, String username, Instant since) {}
