package io.reglament.archive.making;

import io.reglament.archive.schedule.Occasion;
import io.reglament.regulation.Medium;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of occasions: the package that was made for each, and when it was all that the regulation wants. */
@Component
public class KeptOccasions {
    private static final String PHYSICAL = """
            select package_id, min(noted_at) as noted_at from archive.hand_over
            where school_id = ? and medium = 'PHYSICAL' and noted_at >= ?
            group by package_id""";

    private final Packages packages;
    private final JdbcClient jdbc;

    KeptOccasions(Packages packages, JdbcClient jdbc) {
        this.packages = packages;
        this.jdbc = jdbc;
    }

    /**
     * An occasion that was kept, in whole or in part.
     *
     * @param handOverMissing the regulation wants a material carrier, and nobody took one yet
     */
    public record Kept(PackageRow made, boolean handOverMissing, Optional<Instant> doneAt) {}

    /** By the occasion's key; those for which nothing was made are not among them. */
    @Transactional(readOnly = true)
    public Map<String, Kept> of(List<Occasion> occasions) {
        if (occasions.isEmpty()) {
            return Map.of();
        }
        Comparator<LocalDate> order = Comparator.naturalOrder();
        LocalDate first = occasions.stream().map(Occasion::day).min(order).orElseThrow();
        LocalDate last = occasions.stream().map(Occasion::day).max(order).orElseThrow();
        Map<String, PackageRow> made = new HashMap<>();
        packages.ofOccasions(first, last).forEach(row -> made.merge(row.reason().key(), row, KeptOccasions::sooner));
        Map<UUID, Instant> taken = taken(made.values().stream());
        Map<String, Kept> kept = new HashMap<>();
        occasions.forEach(occasion -> Optional.ofNullable(made.get(occasion.key()))
                .ifPresent(row -> kept.put(occasion.key(), kept(occasion, row, taken))));
        return kept;
    }

    /** A school that was restored is asked for its packages once more: what was kept in time stays kept in time. */
    private static PackageRow sooner(PackageRow one, PackageRow other) {
        Instant first = one.completeAt().orElse(Instant.MAX);
        return other.completeAt().orElse(Instant.MAX).isBefore(first)
                        || one.completeAt().isEmpty()
                ? other
                : one;
    }

    private static Kept kept(Occasion occasion, PackageRow made, Map<UUID, Instant> taken) {
        boolean physical = occasion.plan().media().value().contains(Medium.PHYSICAL);
        Optional<Instant> handedOver = Optional.ofNullable(taken.get(made.id()));
        boolean missing = physical && handedOver.isEmpty();
        Optional<Instant> done = missing
                ? Optional.empty()
                : made.completeAt().map(at -> physical ? later(at, handedOver.orElse(at)) : at);
        return new Kept(made, missing, done);
    }

    private Map<UUID, Instant> taken(Stream<PackageRow> made) {
        Optional<Instant> earliest = made.map(PackageRow::madeAt).min(Comparator.naturalOrder());
        Map<UUID, Instant> taken = new HashMap<>();
        earliest.ifPresent(since -> jdbc.sql(PHYSICAL)
                .params(SchoolContext.current().value(), Timestamp.from(since))
                .query(row -> {
                    taken.put(
                            row.getObject("package_id", UUID.class),
                            row.getTimestamp("noted_at").toInstant());
                }));
        return taken;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
