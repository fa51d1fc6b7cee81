package io.reglament.archive.making;

import io.reglament.archive.Deviation;
import io.reglament.archive.PackageVerifier;
import io.reglament.archive.Verdict;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Medium;
import io.reglament.regulation.Responsible;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to packages after they were made: they are looked at again, handed over, taken out. */
@Component
public class Custody {
    private static final int MOST_FOUND = 20;

    private final Places places;
    private final PackageVerifier verifier;
    private final JdbcClient jdbc;
    private final SchoolClock clock;
    private final TransactionTemplate transaction;

    Custody(
            Places places,
            PackageVerifier verifier,
            JdbcClient jdbc,
            SchoolClock clock,
            TransactionTemplate transaction) {
        this.places = places;
        this.verifier = verifier;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * A copy that was looked at.
     *
     * @param found what deviates, as {@code file: FAULT}; {@code *: GONE} when it is not there
     */
    public record Look(String place, List<String> found) {
        public Look {
            found = List.copyOf(found);
        }

        /** It is as it was made. */
        public boolean whole() {
            return found.isEmpty();
        }
    }

    /**
     * Somebody takes a copy.
     *
     * @param takenBy their name
     * @param carrier what it is on, such as a disk's number
     */
    public record Act(Responsible custodian, String takenBy, Medium medium, String carrier, LocalDate takenOn) {}

    /** Reads every copy from end to end and notes what was found. */
    public List<Look> verify(PackageRow made, PersonId by) {
        List<Look> looks =
                made.copies().stream().map(copy -> look(made, copy.place())).toList();
        transaction.executeWithoutResult(_ -> looks.forEach(look -> note(made.id(), look, by)));
        return looks;
    }

    /** Notes an act. */
    public void handOver(UUID made, Act act, PersonId by) {
        transaction.executeWithoutResult(_ -> jdbc.sql("""
                insert into archive.hand_over (school_id, id, package_id, custodian, taken_by, medium, carrier, taken_on,
                    noted_by, noted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        SchoolContext.current().value(),
                        Ids.next(),
                        made,
                        act.custodian().name(),
                        act.takenBy(),
                        act.medium().name(),
                        act.carrier(),
                        act.takenOn(),
                        by.value(),
                        Timestamp.from(clock.now()))
                .update());
    }

    /** The first copy that is there in its full length. */
    public Optional<Path> file(PackageRow made) {
        return made.copies().stream()
                .flatMap(copy -> places.file(copy.place(), made.file()).stream())
                .filter(file -> Files.isRegularFile(file) && file.toFile().length() == made.bytes())
                .findFirst();
    }

    /** Notes, before its first byte goes out, that somebody takes the package out. */
    public void takenOut(PackageRow made, PersonId by) {
        transaction.executeWithoutResult(_ -> jdbc.sql(
                        "insert into archive.taken_out (school_id, id, package_id, by_person, at) values (?, ?, ?, ?, ?)")
                .params(SchoolContext.current().value(), Ids.next(), made.id(), by.value(), Timestamp.from(clock.now()))
                .update());
    }

    private Look look(PackageRow made, String place) {
        Optional<Path> there = places.file(place, made.file()).filter(Files::isRegularFile);
        if (there.isEmpty()) {
            return new Look(place, List.of(Deviation.WHOLE + ": GONE"));
        }
        Path file = there.get();
        try {
            Verdict verdict = verifier.verify(file);
            Stream<String> found = verdict.deviations().stream().map(Deviation::toString);
            boolean another = verdict.whole() && !verdict.sha256().equals(made.sha256());
            return new Look(
                    place,
                    Stream.concat(found, another ? Stream.of(Deviation.WHOLE + ": ANOTHER") : Stream.of())
                            .limit(MOST_FOUND)
                            .toList());
        } catch (UncheckedIOException e) {
            return new Look(place, List.of(Deviation.WHOLE + ": GONE"));
        }
    }

    private void note(UUID made, Look look, PersonId by) {
        jdbc.sql("""
                insert into archive.verification (school_id, id, package_id, place, found, verified_by, verified_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        SchoolContext.current().value(),
                        Ids.next(),
                        made,
                        look.place(),
                        look.found().toArray(String[]::new),
                        by.value(),
                        Timestamp.from(clock.now()))
                .update();
    }
}
