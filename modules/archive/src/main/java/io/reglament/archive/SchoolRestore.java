package io.reglament.archive;

import io.reglament.archive.RestoreOutcome.Damaged;
import io.reglament.archive.RestoreOutcome.NotEmpty;
import io.reglament.archive.RestoreOutcome.Restored;
import io.reglament.archive.RestoreOutcome.TooNew;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolNames;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.tenancy.Slug;
import io.reglament.tenancy.WakeUps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts a package back into a school with no rows, or into one that it makes: all of it, or nothing. */
@Component
public class SchoolRestore {
    private final PackageVerifier verifier;
    private final SchoolRows rows;
    private final SchemaVersions schemas;
    private final SchoolRegistry schools;
    private final WakeUps wakeUps;
    private final SchoolClock clock;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    SchoolRestore(
            PackageVerifier verifier,
            SchoolRows rows,
            SchemaVersions schemas,
            SchoolRegistry schools,
            WakeUps wakeUps,
            SchoolClock clock,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.verifier = verifier;
        this.rows = rows;
        this.schemas = schemas;
        this.schools = schools;
        this.wakeUps = wakeUps;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Verifies and restores. The school keeps its own number, slug and names when it is there; ids of all else stay.
     *
     * @throws UncheckedIOException when the file cannot be read, or changed after it was verified
     */
    public RestoreOutcome restore(Slug slug, Path file) {
        Verdict verdict = verifier.verify(file);
        if (!verdict.whole()) {
            return new Damaged(verdict.deviations());
        }
        Manifest manifest = verdict.manifest().orElseThrow();
        Optional<String> strange = strange(manifest);
        if (strange.isPresent()) {
            return new TooNew(strange.get());
        }
        Optional<School> there = schools.find(slug);
        SchoolId id = there.map(School::id).orElseGet(schools::nextId);
        return SchoolContext.call(
                id,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    if (there.isEmpty()) {
                        schools.add(school(id, slug, manifest.school()));
                    }
                    return filled(id, manifest, file);
                })));
    }

    private RestoreOutcome filled(SchoolId id, Manifest manifest, Path file) {
        Optional<String> taken =
                rows.tables().stream().filter(table -> !rows.empty(table)).findFirst();
        if (taken.isPresent()) {
            return new NotEmpty(taken.get());
        }
        long put = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (PackagedFile each : tables(manifest).toList()) {
                put += table(each, id).put(zip.getInputStream(zip.getEntry(each.path())), each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wakeUps.at(id, clock.now());
        return new Restored(id, put);
    }

    private RestoredTable table(PackagedFile file, SchoolId id) {
        return new RestoredTable(jdbc, file.table(), id.value(), rows.columns(file.table()));
    }

    private Optional<String> strange(Manifest manifest) {
        List<String> known = rows.tables();
        return Stream.concat(
                        tables(manifest).map(PackagedFile::table).filter(table -> !known.contains(table)),
                        rows.schemas().stream()
                                .filter(schema -> manifest.schemas().getOrDefault(schema, 0)
                                        > schemas.last().getOrDefault(schema, 0)))
                .findFirst();
    }

    private static Stream<PackagedFile> tables(Manifest manifest) {
        return manifest.files().stream().filter(file -> file.kind() == PackagedFile.Kind.TABLE);
    }

    private static School school(SchoolId id, Slug slug, Manifest.OfSchool told) {
        return new School(
                id,
                slug,
                new SchoolNames(told.ru(), told.ky(), told.en()),
                ZoneId.of(told.zone()),
                LocalDate.parse(told.onAirFrom()));
    }
}
