package io.reglament.compliance.web;

import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Entry;
import io.reglament.regulation.ProfileVersion;
import io.reglament.regulation.Profiles;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Since when a clause's values hold as they hold today; it looks back over the last twenty versions. */
@Component
class InForceSince {
    private final Profiles profiles;

    InForceSince(Profiles profiles) {
        this.profiles = profiles;
    }

    /** Empty only while no version is in force. */
    Optional<LocalDate> of(ClauseId clause, LocalDate today) {
        List<Entry> values = values(clause, today);
        return profiles.versions(0).stream()
                .flatMap((ProfileVersion version) -> version.from().stream())
                .filter(from -> !from.isAfter(today))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .takeWhile(from -> values(clause, from).equals(values))
                .reduce((later, earlier) -> earlier);
    }

    private List<Entry> values(ClauseId clause, LocalDate day) {
        return profiles.on(day).entries().stream()
                .filter(entry -> entry.value().basis().clause().equals(Optional.of(clause)))
                .toList();
    }
}
