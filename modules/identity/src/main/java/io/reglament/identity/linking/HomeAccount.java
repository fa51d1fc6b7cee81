package io.reglament.identity.linking;

import io.reglament.identity.PersonName;

/** The account that is to sign in for both. */
record HomeAccount(PersonName name, String username, String subject) {}
