package io.reglament.compliance.courses;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** When so many marks were there. */
final class Meeting {
    private Meeting() {}

    /** When the last of so many was received; empty where there are fewer. */
    static Optional<Instant> of(Collection<Given> marks, int times) {
        return times == 0
                ? Optional.of(Instant.MIN)
                : marks.stream().map(Given::received).sorted().skip(times - 1L).findFirst();
    }
}
