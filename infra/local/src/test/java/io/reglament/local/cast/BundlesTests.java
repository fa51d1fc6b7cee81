package io.reglament.local.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlesTests {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    @TempDir
    private Path directory;

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        BundleSpec spec = BundleSpec.small("school", 7, START);
        Path first = Bundles.write(spec, directory.resolve("a.zip"));
        Path second = Bundles.write(spec, directory.resolve("b.zip"));
        Path other = Bundles.write(BundleSpec.small("school", 8, START), directory.resolve("c.zip"));

        assertThat(Files.readAllBytes(first)).isEqualTo(Files.readAllBytes(second));
        assertThat(Files.readAllBytes(first)).isNotEqualTo(Files.readAllBytes(other));
    }

    @Test
    void aBundleHoldsItsFilesAndTheManifestNamesThem() {
        Path bundle = Bundles.write(BundleSpec.small("school", 7, START), directory.resolve("a.zip"));

        assertThat(file(bundle, "manifest.csv"))
                .contains("oneroster.version,1.2", "file.users,bulk", "file.timetable,bulk", "file.results,absent");
        assertThat(file(bundle, "academicSessions.csv")).contains("2026-09-01,2026-10-25", "ext:holiday");
        assertThat(file(bundle, "timetable.csv")).contains(",08:30,09:15,", ",09:25,10:10,");
        assertThat(lines(bundle, "demographics.csv")).hasSize(1 + 121);
    }

    @Test
    void theLargeOneHasAThousandStudents() {
        Path bundle = Bundles.write(BundleSpec.large("school", 7, START), directory.resolve("a.zip"));

        assertThat(lines(bundle, "demographics.csv")).hasSize(1 + 1_000);
        assertThat(lines(bundle, "classes.csv").size()).isBetween(400, 700);
        assertThat(lines(bundle, "enrollments.csv").size()).isBetween(12_000, 20_000);
    }

    @Test
    void aDeltaHoldsOnlyWhatItChanges() {
        Path file = directory.resolve("delta.zip");
        Delta delta = Bundles.delta(BundleSpec.small("school", 7, START), LocalDate.of(2026, 11, 16), file);

        assertThat(lines(file, "users.csv")).hasSize(2);
        assertThat(lines(file, "users.csv").getLast()).contains(delta.renamed(), delta.newFamilyName(), ",true,");
        assertThat(lines(file, "roles.csv")).hasSize(2);
        assertThat(lines(file, "roles.csv").getLast()).contains(delta.endedRole(), "2026-11-16");
        assertThat(lines(file, "enrollments.csv"))
                .anyMatch(line -> line.contains(delta.fromClass() + ",") && line.endsWith("2026-09-01,2026-11-16"))
                .anyMatch(line -> line.contains(delta.toClass() + ",") && line.endsWith("2026-11-16,"));
        assertThat(file(file, "manifest.csv")).contains("file.users,delta", "file.classes,absent");
    }

    @Test
    void tenFaultsStandInTenRows() {
        List<PlantedFault> planted =
                Bundles.faulty(BundleSpec.small("school", 7, START), directory.resolve("faulty.zip"));

        assertThat(planted).hasSize(10);
        assertThat(planted.stream().map(fault -> fault.file() + fault.row())).doesNotHaveDuplicates();
    }

    @Test
    void aSpecThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> new BundleSpec(
                        "school",
                        1,
                        "School",
                        Country.RUSSIA,
                        0,
                        1,
                        121,
                        5,
                        List.of(new TermBand(1, 9, TermPlan.QUARTERS)),
                        START,
                        List.of()))
                .hasMessageContaining("one band for each grade");
    }

    private static List<String> lines(Path bundle, String name) {
        return ZipLines.of(bundle, name);
    }

    private static String file(Path bundle, String name) {
        return String.join("\n", lines(bundle, name));
    }
}
