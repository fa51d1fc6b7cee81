package io.reglament.local.cast;

/** A row of roles.csv. */
record Post(String id, Person person, boolean primary, String role) {}
