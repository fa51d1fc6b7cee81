package io.reglament.clauses;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A finding that stands in the database. */
record Standing(UUID id, String state, Optional<String> clause) {
    /** As tables word it. */
    String words() {
        return state.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
