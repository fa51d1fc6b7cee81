package io.reglament.clauses;

import java.util.UUID;

/** A finding with whom it is about. */
record Judgment(String state, String clause, UUID teacher) {}
