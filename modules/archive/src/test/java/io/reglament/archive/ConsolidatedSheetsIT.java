package io.reglament.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people read in a package: the sheet of each class and ended term. */
@ArchiveContext
class ConsolidatedSheetsIT {
    private static final Reason BY_HAND =
            new Reason(Reason.Kind.BY_HAND, "", Optional.empty(), LocalDate.of(2026, 12, 1));

    @Autowired
    private KeptSchools schools;

    @Autowired
    private PackageWriter writer;

    @Autowired
    private PackageVerifier verifier;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path directory;

    @Test
    void a_package_holds_the_sheet_of_each_class_and_ended_term_in_russian() throws IOException {
        SchoolId school = schools.add("smidovich-3");
        UUID schoolClass = schoolClass(school);
        schools.clock(LocalDate.of(2026, 11, 29), 12);
        assertThat(sheets(written(school, "during"))).isEmpty();

        schools.clock(LocalDate.of(2026, 12, 1), 12);
        Path file = written(school, "after");
        List<String> sheets = sheets(file);

        assertThat(sheets)
                .singleElement()
                .asString()
                .startsWith("documents/consolidated/2026-11-29/" + schoolClass + "-")
                .endsWith(".pdf");
        assertThat(text(file, sheets.getFirst()))
                .contains("Сводная ведомость, 9-Б", "Геометрия", "Асанова", "1 декабря 2026");
    }

    private UUID schoolClass(SchoolId school) {
        UUID schoolClass = Ids.next();
        UUID student = Ids.next();
        return schools.in(school, () -> {
            write(
                    "insert into curriculum.school_class (school_id, id, sourced_id, title, grade) values (?, ?, 'c9', '9-Б', 9)",
                    school.value(),
                    schoolClass);
            write("""
                    insert into identity.person (school_id, id, sourced_id, family_name, given_name, active)
                    values (?, ?, 'p9', 'Асанова', 'Айгүл', true)""", school.value(), student);
            write(
                    "insert into curriculum.class_membership (school_id, sourced_id, class_id, person_id) values (?, 'm9', ?, ?)",
                    school.value(),
                    schoolClass,
                    student);
            write("""
                    insert into curriculum.group_class (school_id, group_id, class_id)
                    select school_id, id, ? from curriculum.teaching_group where school_id = ? and grade = 9""", schoolClass, school.value());
            write("""
                    insert into curriculum.group_membership (school_id, sourced_id, group_id, person_id)
                    select school_id, 'gm9', id, ? from curriculum.teaching_group where school_id = ? and grade = 9""", student, school.value());
            return schoolClass;
        });
    }

    private void write(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }

    private Path written(SchoolId school, String name) throws IOException {
        Path file = directory.resolve(name + ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            SchoolContext.run(school, () -> writer.write(Ids.next(), BY_HAND, out, (done, all) -> {}));
        }
        return file;
    }

    private List<String> sheets(Path file) {
        Verdict verdict = verifier.verify(file);
        assertThat(verdict.deviations()).isEmpty();
        return verdict.manifest().orElseThrow().files().stream()
                .filter(one -> one.kind() == PackagedFile.Kind.DOCUMENT)
                .map(PackagedFile::path)
                .toList();
    }

    private static String text(Path file, String entry) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(entry));
                PDDocument read = Loader.loadPDF(in.readAllBytes())) {
            return new PDFTextStripper().getText(read);
        }
    }
}
