package io.reglament.identity.linking;

import io.reglament.identity.PersonName;

/**
 * A user, and whose it is in its school.
 *
 * @param staff whether that person has, had or will have a post there that is no student's and no parent's
 */
record HomeAccount(PersonName name, String username, String subject, boolean staff) {}
