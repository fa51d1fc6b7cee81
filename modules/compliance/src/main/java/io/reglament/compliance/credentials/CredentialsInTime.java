package io.reglament.compliance.credentials;

import io.reglament.compliance.CountedDays;
import io.reglament.compliance.Obligation;
import io.reglament.compliance.Obligations;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.InForceByDay;
import io.reglament.regulation.Parameter;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Responsible;
import io.reglament.regulation.Where;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A loss is reported, and new credentials are there, within the days of the regulation. */
@Component
class CredentialsInTime implements Obligations {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String REGISTER = "/credentials";

    /** No regulation leaves as long. */
    private static final Duration LONGEST = Duration.ofDays(120);

    private final LossRows rows;
    private final Profiles profiles;
    private final RoundTrip trip;
    private final SchoolRegistry schools;

    CredentialsInTime(LossRows rows, Profiles profiles, RoundTrip trip, SchoolRegistry schools) {
        this.rows = rows;
        this.profiles = profiles;
        this.trip = trip;
        this.schools = schools;
    }

    @Override
    public List<Obligation> due(Instant from, Instant to) {
        List<Loss> losses = rows.reported(from.minus(LONGEST), to.plus(LONGEST));
        if (losses.isEmpty()) {
            return List.of();
        }
        ZoneId zone = schools.current().zone();
        InForceByDay ever = trip.ask(Profiles.askEver());
        Function<LocalDate, Profile> rules = ever.by(profiles);
        return losses.stream()
                .flatMap(loss -> owed(loss, rules, zone))
                .filter(owed -> !owed.dueAt().isBefore(from) && owed.dueAt().isBefore(to))
                .sorted(Comparator.comparing(Obligation::dueAt))
                .toList();
    }

    private static Stream<Obligation> owed(Loss loss, Function<LocalDate, Profile> rules, ZoneId zone) {
        LocalDate lost = LocalDate.ofInstant(loss.lostAt(), zone);
        LocalDate reported = LocalDate.ofInstant(loss.reportedAt(), zone);
        return Stream.of(
                        owed(loss, "loss-report", Parameters.LOSS_REPORT, lost, rules, zone)
                                .map(owed -> owed.done(loss.reportedAt())),
                        owed(loss, "reissue", Parameters.REISSUE, reported, rules, zone)
                                .map(owed -> loss.reissuedAt().map(owed::done).orElse(owed)))
                .flatMap(Optional::stream)
                .map(owed -> owed.labelled(DAY.format(reported)));
    }

    private static Optional<Obligation> owed(
            Loss loss,
            String kind,
            Parameter<Deadline> parameter,
            LocalDate from,
            Function<LocalDate, Profile> rules,
            ZoneId zone) {
        Profile profile = rules.apply(from);
        return profile.find(parameter, Where.ANYWHERE)
                .map(limit -> new Obligation(
                        loss.id().toString(),
                        kind,
                        List.of(Responsible.SYSTEM_ADMINISTRATOR),
                        limit.basis(),
                        CountedDays.end(limit.value(), from, profile, zone),
                        Optional.empty(),
                        REGISTER));
    }
}
