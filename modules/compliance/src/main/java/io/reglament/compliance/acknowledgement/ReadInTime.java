package io.reglament.compliance.acknowledgement;

import io.reglament.compliance.Obligation;
import io.reglament.compliance.Obligations;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.ProfileVersion;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Responsible;
import io.reglament.regulation.Where;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A version that was approved by order is read by all the staff within the regulation's days of taking force. Whoever
 * comes later owes nothing for versions that were replaced before.
 */
@Component
class ReadInTime implements Obligations {
    private static final String KIND = "acknowledgement";

    private final Profiles profiles;
    private final Acknowledgements acknowledgements;

    ReadInTime(Profiles profiles, Acknowledgements acknowledgements) {
        this.profiles = profiles;
        this.acknowledgements = acknowledgements;
    }

    @Override
    public List<Obligation> due(Instant from, Instant to) {
        return Stream.of(profiles.current())
                .filter(version -> version.order().isPresent())
                .flatMap(version -> owed(version).stream())
                .filter(owed -> !owed.dueAt().isBefore(from) && owed.dueAt().isBefore(to))
                .toList();
    }

    private Optional<Obligation> owed(ProfileVersion version) {
        return version.from().flatMap(day -> {
            Profile profile = profiles.on(day);
            return profile.find(Parameters.ACKNOWLEDGEMENT, Where.ANYWHERE)
                    .filter(limit -> limit.basis().binding())
                    .map(limit -> obligation(version, day, limit, profile.zone()));
        });
    }

    private Obligation obligation(ProfileVersion version, LocalDate from, Regulated<Deadline> limit, ZoneId zone) {
        List<Confirmation> sheet = acknowledgements.sheet(version.version());
        Obligation owed = new Obligation(
                "regulation-" + version.version(),
                KIND,
                List.of(Responsible.HEAD),
                limit.basis(),
                end(from, limit.value(), zone),
                Optional.empty(),
                "/regulation/confirmations");
        boolean complete = sheet.stream().allMatch(line -> line.at().isPresent());
        return complete
                ? sheet.stream()
                        .flatMap(line -> line.at().stream())
                        .max(Instant::compareTo)
                        .map(owed::done)
                        .orElse(owed)
                : owed;
    }

    private static Instant end(LocalDate from, Deadline limit, ZoneId zone) {
        int days = limit instanceof Deadline.Days(int count) ? count : 0;
        return from.plusDays(days + 1L).atStartOfDay(zone).toInstant();
    }
}
