package io.reglament.archive;

import io.reglament.archive.PackagedFile.Kind;
import io.reglament.regulation.ProfileVersion;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the package of the bound school into a stream, from one snapshot and under the school's wall. Only a portion of
 * it is ever in memory.
 */
@Component
public class PackageWriter {
    private static final ClassPathResource README = new ClassPathResource("archive/README.txt");
    private static final int MOST_PAGES = 1_000;

    private final SchoolRows rows;
    private final Profiles profiles;
    private final SchoolRegistry schools;
    private final SchemaVersions schemas;
    private final List<PackageDocuments> documents;
    private final SchoolClock clock;
    private final TransactionTemplate snapshot;

    PackageWriter(
            SchoolRows rows,
            Profiles profiles,
            SchoolRegistry schools,
            SchemaVersions schemas,
            List<PackageDocuments> documents,
            SchoolClock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.profiles = profiles;
        this.schools = schools;
        this.schemas = schemas;
        this.documents = documents;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    /** Hears of each table that was written. */
    @FunctionalInterface
    public interface Progress {
        void reached(int done, int all);
    }

    /**
     * What was written.
     *
     * @param sha256 of the whole file
     * @param rows of all tables
     * @param regulation the version in force
     */
    public record Written(long bytes, long rows, String sha256, int regulation, Instant madeAt) {}

    /**
     * Writes all of it; outside a transaction. The stream stays open.
     *
     * @throws UncheckedIOException when the stream fails; what was written is then no package
     */
    public Written write(UUID id, Reason reason, OutputStream out, Progress progress) {
        return Objects.requireNonNull(snapshot.execute(_ -> {
            try {
                rows.inUtc();
                return written(id, reason, out, progress);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private Written written(UUID id, Reason reason, OutputStream out, Progress progress) throws IOException {
        try (PackageZip zip = new PackageZip(out)) {
            int version = profiles.current().version();
            zip.add("README.txt", Kind.README, readme());
            regulation(zip, version);
            tables(zip, progress);
            for (PackageDocuments some : documents) {
                some.into((path, content) -> document(zip, path, content));
            }
            Instant now = clock.now();
            PackageZip.Written whole = zip.end(manifest(id, reason, now, version, zip.files()));
            return new Written(whole.bytes(), whole.rows(), whole.sha256(), version, now);
        }
    }

    private void regulation(PackageZip zip, int inForce) throws IOException {
        zip.add("regulation/in-force.yaml", Kind.REGULATION, text(inForce));
        for (int page = 0; page < MOST_PAGES; page++) {
            List<ProfileVersion> versions = profiles.versions(page);
            for (ProfileVersion version : versions) {
                zip.add("regulation/versions/" + version.version() + ".yaml", Kind.REGULATION, text(version.version()));
            }
            if (versions.isEmpty()) {
                return;
            }
        }
    }

    private void tables(PackageZip zip, Progress progress) throws IOException {
        List<String> tables = rows.tables();
        for (int done = 0; done < tables.size(); done++) {
            progress.reached(done, tables.size());
            String table = tables.get(done);
            zip.add(PackagedFile.pathOf(table), Kind.TABLE, file -> rows.write(table, file));
        }
        progress.reached(tables.size(), tables.size());
    }

    private static void document(PackageZip zip, String path, PackageDocuments.Content content) throws IOException {
        zip.add("documents/" + path, Kind.DOCUMENT, out -> {
            content.write(out);
            return 0;
        });
    }

    private Manifest manifest(UUID id, Reason reason, Instant now, int version, List<PackagedFile> files) {
        School school = schools.current();
        return new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                id.toString(),
                now.toString(),
                new Manifest.OfSchool(
                        school.id().value(),
                        school.slug().value(),
                        school.names().ru(),
                        school.names().ky(),
                        school.names().en(),
                        school.zone().getId(),
                        school.onAirFrom().toString()),
                new Manifest.Why(
                        reason.kind().name(),
                        reason.key(),
                        reason.clause().orElse(""),
                        reason.day().toString()),
                version,
                Optional.ofNullable(Manifest.class.getPackage().getImplementationVersion())
                        .orElse("development"),
                schemas.last(),
                files);
    }

    private byte[] text(int version) {
        return profiles.yaml(version).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] readme() throws IOException {
        try (InputStream in = README.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
