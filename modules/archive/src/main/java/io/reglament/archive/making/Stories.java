package io.reglament.archive.making;

import io.reglament.identity.PersonId;
import io.reglament.regulation.Medium;
import io.reglament.regulation.Responsible;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What happened to packages since they were made, for many of them in one trip. */
@Component
public class Stories {
    private static final int MOST = 500;

    private static final String LOOKS = """
            select distinct on (package_id, place) package_id, place, found, verified_by, verified_at
            from archive.verification where school_id = ? and package_id = any(?)
            order by package_id, place, verified_at desc limit ?""";

    private static final String ACTS = """
            select package_id, custodian, taken_by, medium, carrier, taken_on, noted_by
            from archive.hand_over where school_id = ? and package_id = any(?)
            order by noted_at limit ?""";

    private static final String TAKEN = """
            select package_id, by_person, at from archive.taken_out where school_id = ? and package_id = any(?)
            order by at desc limit ?""";

    private final RoundTrip trip;

    Stories(RoundTrip trip) {
        this.trip = trip;
    }

    /** The latest look at a copy. */
    public record Looked(UUID made, String place, List<String> found, Instant at) {
        public Looked {
            found = List.copyOf(found);
        }
    }

    /** An act of handing over. */
    public record Taken(
            UUID made, Responsible custodian, String takenBy, Medium medium, String carrier, LocalDate on) {}

    /** A download. */
    public record Download(UUID made, PersonId by, Instant at) {}

    /** All of one package. */
    public record Story(List<Looked> looks, List<Taken> handOvers, List<Download> downloads) {
        public Story {
            looks = List.copyOf(looks);
            handOvers = List.copyOf(handOvers);
            downloads = List.copyOf(downloads);
        }
    }

    /** By the package's id; each that was asked for is there. */
    public Map<UUID, Story> of(Collection<UUID> made) {
        int school = SchoolContext.current().value();
        Ask<List<Looked>> looks = Ask.list(
                LOOKS,
                row -> new Looked(
                        row.getObject("package_id", UUID.class),
                        row.getString("place"),
                        Arrays.asList((String[]) row.getArray("found").getArray()),
                        row.getObject("verified_at", OffsetDateTime.class).toInstant()),
                school,
                Ask.uuids(made),
                MOST);
        Ask<List<Taken>> acts = Ask.list(
                ACTS,
                row -> new Taken(
                        row.getObject("package_id", UUID.class),
                        Responsible.valueOf(row.getString("custodian")),
                        row.getString("taken_by"),
                        Medium.valueOf(row.getString("medium")),
                        row.getString("carrier"),
                        row.getObject("taken_on", LocalDate.class)),
                school,
                Ask.uuids(made),
                MOST);
        Ask<List<Download>> taken = Ask.list(
                TAKEN,
                row -> new Download(
                        row.getObject("package_id", UUID.class),
                        new PersonId(row.getObject("by_person", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()),
                school,
                Ask.uuids(made),
                MOST);
        Answers answers = trip.send(looks, acts, taken);
        return made.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new Story(
                                of(answers.of(looks), Looked::made, id),
                                of(answers.of(acts), Taken::made, id),
                                of(answers.of(taken), Download::made, id))));
    }

    private static <T> List<T> of(List<T> all, Function<T, UUID> made, UUID id) {
        return all.stream().filter(one -> made.apply(one).equals(id)).toList();
    }
}
