package io.reglament.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.archive.Deviation.Fault;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.tenancy.Slug;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Out of one school and into another: the same rows are the same bytes. */
@ArchiveContext
class SchoolRestoreIT {
    private static final Reason BY_HAND =
            new Reason(Reason.Kind.BY_HAND, "", Optional.empty(), LocalDate.of(2026, 9, 3));
    private static final String HARD = "\"кавычки\", {скобки}, \\ и\tтаб, Ңө, \uD83D\uDE00";

    @Autowired
    private KeptSchools schools;

    @Autowired
    private PackageWriter writer;

    @Autowired
    private PackageVerifier verifier;

    @Autowired
    private SchoolRestore restore;

    @Autowired
    private SchoolRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path directory;

    private SchoolId school;

    @BeforeEach
    void aSchoolWithMarks() {
        school = schools.add("smidovich-3");
        schools.mark(school, HARD);
        roll();
    }

    @Test
    void aPackageIsWholeAndHoldsTheOwnSchoolAlone() throws IOException {
        UUID others = schools.mark(schools.add("bishkek-48"), "чужая");
        Path file = written(school, "own");

        Verdict verdict = verifier.verify(file);

        assertThat(verdict.deviations()).isEmpty();
        Manifest manifest = verdict.manifest().orElseThrow();
        assertThat(manifest.school().slug()).isEqualTo("school-" + school.value());
        assertThat(manifest.schemas()).containsKeys("journal", "archive", "__root");
        assertThat(manifest.files())
                .extracting(PackagedFile::path)
                .contains(
                        "README.txt",
                        "regulation/in-force.yaml",
                        "regulation/versions/1.yaml",
                        "data/journal.mark.jsonl");
        assertThat(lines(file, "journal.mark")).hasSize(1).noneMatch(line -> line.contains(others.toString()));
        assertThat(lines(file, "journal.work").getFirst())
                .contains("\"weight\":1.50")
                .doesNotContain("school_id");
    }

    @Test
    void theSameRowsAreTheSameBytes() throws IOException {
        UUID id = Ids.next();

        assertThat(Files.mismatch(written(school, "one", id), written(school, "two", id)))
                .isEqualTo(-1);
    }

    @Test
    void restoredIntoAnEmptySchoolItIsTheSame() throws IOException {
        Path file = written(school, "before");
        SchoolId empty = schools.empty();

        assertThat(restore(new Slug("school-" + empty.value()), file))
                .isInstanceOfSatisfying(RestoreOutcome.Restored.class, restored -> {
                    assertThat(restored.school()).isEqualTo(empty);
                    assertThat(restored.rows()).isGreaterThan(15);
                });

        assertThat(tables(written(empty, "after"))).isEqualTo(tables(file));
    }

    @Test
    void aSchoolThatIsNotThereIsMade() throws IOException {
        Path file = written(school, "before");
        schools.farNumbers();
        Slug slug = new Slug("made-of-" + school.value());

        assertThat(restore(slug, file)).isInstanceOf(RestoreOutcome.Restored.class);

        SchoolId made = registry.find(slug).orElseThrow().id();
        assertThat(tables(written(made, "after"))).isEqualTo(tables(file));
    }

    @Test
    void aSchoolWithRowsIsLeftAsItIs() throws IOException {
        Path file = written(school, "before");
        SchoolId other = schools.add("bishkek-48");
        List<PackagedFile> before = tables(written(other, "other"));

        assertThat(restore(new Slug("school-" + other.value()), file)).isInstanceOf(RestoreOutcome.NotEmpty.class);

        assertThat(tables(written(other, "other-again"))).isEqualTo(before);
    }

    @Test
    void aDamagedPackageIsRefusedWithItsDeviationsAndNothingIsKept() throws IOException {
        Path file = written(school, "damaged");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        SchoolId empty = schools.empty();

        assertThat(restore(new Slug("school-" + empty.value()), file))
                .isInstanceOfSatisfying(
                        RestoreOutcome.Damaged.class,
                        damaged ->
                                assertThat(damaged.deviations()).contains(new Deviation(Deviation.WHOLE, Fault.SEAL)));
        assertThat(registry.find(new Slug("nobody"))).isEmpty();
        assertThat(count(empty)).isZero();
    }

    private RestoreOutcome restore(Slug slug, Path file) {
        return SchoolContext.noSchool("test", () -> restore.restore(slug, file));
    }

    private long count(SchoolId of) {
        return schools.in(
                of,
                () -> jdbc.sql("select count(*) from journal.mark where school_id = ?")
                        .param(of.value())
                        .query(Long.class)
                        .single());
    }

    /** With arrays that need quotes. */
    private void roll() {
        schools.in(
                school, () -> jdbc.sql("""
                insert into archive.making (school_id, id, occasion, kind, day, wanted, state, fault, files, files_all,
                    asked_at) values (?, ?, '', 'BY_HAND', '2026-09-03', 1, 'MADE', '', 0, 0, now())""").params(school.value(), Ids.next()).update());
        UUID made = Ids.next();
        schools.in(
                school,
                () -> jdbc.sql("""
                insert into archive.package (school_id, id, occasion, kind, day, wanted, file, bytes, rows, sha256,
                    regulation, made_at) values (?, ?, '', 'BY_HAND', '2026-09-03', 1, 'f', 1, 1, ?, 1, now())""").params(school.value(), made, "0".repeat(64)).update());
        schools.in(
                school,
                () -> jdbc.sql("""
                insert into archive.verification (school_id, id, package_id, place, found, verified_by, verified_at)
                values (?, ?, ?, '/place', ?, ?, now())""")
                        .params(school.value(), Ids.next(), made, new String[] {HARD, "", "a,b", "NULL"}, Ids.next())
                        .update());
    }

    private Path written(SchoolId of, String name) throws IOException {
        return written(of, name, Ids.next());
    }

    private Path written(SchoolId of, String name, UUID id) throws IOException {
        Path file = directory.resolve(name + ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            SchoolContext.run(of, () -> writer.write(id, BY_HAND, out, (done, all) -> {}));
        }
        return file;
    }

    private List<PackagedFile> tables(Path file) {
        return verifier.verify(file).manifest().orElseThrow().files();
    }

    private static List<String> lines(Path file, String table) throws IOException {
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry(PackagedFile.pathOf(table)))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
