package io.reglament.journal;

import java.time.Instant;
import java.util.Optional;

/** Since when an entry stands: improving a text keeps the moment, clearing it loses it. */
final class EntryStandsSince {
    private EntryStandsSince() {}

    static Optional<Instant> after(boolean filled, Optional<Instant> before, Instant received) {
        return filled ? before.or(() -> Optional.of(received)) : Optional.empty();
    }
}
