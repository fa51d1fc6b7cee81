package io.reglament.identity.linking;

import io.reglament.identity.PersonName;
import io.reglament.tenancy.School;

/**
 * What the owner is asked to consent to, with a right code in hand.
 *
 * @param home the school whose account is to sign in for both
 * @param name the owner's name there
 */
public record LinkProposal(School home, PersonName name) {
    /** Whether the other name is another one: a hint that somebody is about to be cheated out of their account. */
    public boolean differsFrom(PersonName here) {
        return !name.agreesWith(here);
    }
}
