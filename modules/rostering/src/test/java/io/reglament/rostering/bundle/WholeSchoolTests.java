package io.reglament.rostering.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.reglament.local.cast.BundleSpec;
import io.reglament.local.cast.Bundles;
import io.reglament.local.cast.Delta;
import io.reglament.local.cast.DemoSchool;
import io.reglament.local.cast.DemoSchools;
import io.reglament.local.cast.PlantedFault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeSchoolTests {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final String FOREIGN = "shared/data/oneroster/foreign-minimal-1.2.zip";

    @TempDir
    private Path directory;

    @Test
    void theDemosSchoolsAreSound() {
        for (DemoSchool school : DemoSchools.write(directory, LocalDate.of(2026, 11, 21))) {
            ReadBundle read = Faults.sound(new BundleReader().read(school.bundle()));

            assertThat(read.notices()).isEmpty();
            assertThat(read.pending()).isEmpty();
            assertThat(read.demographics()).hasSize(132);
            assertThat(read.classes().stream().filter(ClassRow::isHomeroom)).hasSize(11);
            assertThat(read.timetable()).hasSizeGreaterThan(300);
        }
    }

    @Test
    void aThousandStudentsAreRead() {
        Path bundle = Bundles.write(BundleSpec.large("school", 7, START), directory.resolve("large.zip"));
        ReadBundle read = Faults.sound(new BundleReader().read(bundle));

        assertThat(read.demographics()).hasSize(1_000);
        assertThat(read.enrollments()).hasSizeGreaterThan(12_000);
    }

    @Test
    void tenFaultsInTenRowsAreAllNamedAndNothingElse() {
        Path bundle = directory.resolve("faulty.zip");
        List<PlantedFault> planted = Bundles.faulty(BundleSpec.small("school", 7, START), bundle);
        BundleReading reading = new BundleReader().read(bundle);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        FaultyBundle.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(fault -> new PlantedFault(fault.file(), fault.row(), fault.column()))
                                .containsExactlyElementsOf(planted));
    }

    @Test
    void aDeltaLeavesReferencesToTheSchoolsData() {
        Path bundle = directory.resolve("delta.zip");
        Delta delta = Bundles.delta(BundleSpec.small("school", 7, START), LocalDate.of(2026, 11, 16), bundle);
        ReadBundle read = Faults.sound(new BundleReader().read(bundle));

        assertThat(read.users()).extracting(UserRow::sourcedId).containsExactly(delta.renamed());
        assertThat(read.roles())
                .extracting(RoleRow::endExclusive)
                .allMatch(end -> end.equals(Optional.of(delta.from())));
        assertThat(read.pending()).extracting(UnresolvedReference::sourcedId).contains(delta.moved(), delta.toClass());
    }

    /** The bundle is not ours to copy: it is read where it lies, if it lies there. */
    @Test
    void aForeignBundleIsRead() {
        Path bundle = foreign();
        assumeThat(Files.exists(bundle))
                .as("the foreign sample stands beside the project")
                .isTrue();
        ReadBundle read = Faults.sound(new BundleReader().read(bundle));

        assertThat(read.mode(BundleFile.USERS)).isEqualTo(FileMode.DELTA);
        assertThat(read.users()).singleElement().extracting(UserRow::enabled).isEqualTo(true);
        assertThat(read.enrollments()).hasSize(1);
        assertThat(read.pending()).isEmpty();
        assertThat(read.toString()).doesNotContain("Batman");
    }

    private static Path foreign() {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.exists(root.resolveSibling(FOREIGN))) {
            root = root.getParent();
        }
        return root.resolveSibling(FOREIGN);
    }
}
