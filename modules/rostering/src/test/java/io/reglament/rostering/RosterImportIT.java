package io.reglament.rostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.reglament.identity.Tally;
import io.reglament.local.cast.BundleSpec;
import io.reglament.local.cast.Bundles;
import io.reglament.local.cast.PlantedFault;
import io.reglament.rostering.ImportOutcome.Place;
import io.reglament.rostering.ImportOutcome.Refused;
import io.reglament.rostering.ImportOutcome.Taken;
import io.reglament.rostering.bundle.TestBundle;
import io.reglament.tenancy.SchoolId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@RosteringContext
class RosterImportIT {
    private static final BundleSpec SPEC = BundleSpec.small("school", 7, LocalDate.of(2026, 9, 1));
    private static final String FOREIGN = "shared/data/oneroster/foreign-minimal-1.2.zip";

    @TempDir
    private Path directory;

    @Autowired
    private ImportSchools schools;

    @Autowired
    private RosterImport rosters;

    @Autowired
    private Stored stored;

    private SchoolId school = new SchoolId(1);

    @BeforeEach
    void anEmptySchool() {
        school = schools.add();
    }

    @Test
    void aDryRunTellsWhatTheRealRunDoesAndKeepsNothing() {
        Path bundle = Bundles.write(SPEC, directory.resolve("small.zip"));
        Map<String, String> before = stored.prints(school);

        ImportOutcome tried = schools.tryOut(school, bundle);

        assertThat(stored.prints(school)).isEqualTo(before);
        assertThat(schools.take(school, bundle)).isInstanceOf(Taken.class).isEqualTo(tried);
        assertThat(stored.prints(school)).isNotEqualTo(before);
        assertThat(schools.tryOut(school, bundle))
                .isInstanceOfSatisfying(
                        Taken.class, taken -> assertThat(taken.changedNothing()).isTrue());
    }

    @Test
    void everyClassHasItsClassTeacher() {
        schools.take(school, Bundles.write(SPEC, directory.resolve("small.zip")));
        List<Integer> teachers = stored.read(
                jdbc -> jdbc.sql("""
                        select count(t.person_id) from curriculum.school_class c
                        left join curriculum.class_teaching t on t.school_id = c.school_id and t.class_id = c.id
                        where c.school_id = ? group by c.id""").param(school.value()).query(Integer.class).list());
        assertThat(teachers).isNotEmpty().containsOnly(1);
    }

    @Test
    void tenFaultsAreNamedByFileRowAndColumnAndChangeNothing() {
        schools.take(school, Bundles.write(SPEC, directory.resolve("small.zip")));
        Map<String, String> before = stored.prints(school);
        Path faulty = directory.resolve("faulty.zip");
        List<PlantedFault> planted = Bundles.faulty(SPEC, faulty);

        assertThat(schools.take(school, faulty))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(place -> new PlantedFault(place.file(), place.row(), place.column()))
                                .containsExactlyElementsOf(planted));
        assertThat(stored.prints(school)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(ImportStep.class)
    void stoppedBeforeAStepItKeepsNothing(ImportStep unwanted) {
        Path bundle = Bundles.write(SPEC, directory.resolve("small.zip"));
        Map<String, String> before = stored.prints(school);
        List<ImportStep> told = new ArrayList<>();

        assertThatThrownBy(() -> schools.in(
                        school,
                        () -> rosters.run(bundle, false, step -> {
                            told.add(step);
                            return step != unwanted;
                        })))
                .isInstanceOf(ImportStopped.class);

        assertThat(told).hasSize(unwanted.ordinal() + 1).endsWith(unwanted);
        assertThat(stored.prints(school)).isEqualTo(before);
    }

    @Test
    void twoSchoolsWithTheSameKeysDoNotMeet() {
        Path bundle = Bundles.write(SPEC, directory.resolve("small.zip"));
        ImportOutcome first = schools.take(school, bundle);
        Map<String, String> before = stored.prints(school);
        SchoolId other = schools.add();

        assertThat(schools.take(other, bundle)).isInstanceOf(Taken.class).isEqualTo(first);
        assertThat(stored.prints(school)).isEqualTo(before);
        assertThat(stored.rows("identity.person", other))
                .hasSameSizeAs(stored.rows("identity.person", school))
                .doesNotContainAnyElementsOf(stored.rows("identity.person", school));
    }

    @Test
    void aForeignDeltaComesIntoAnEmptySchool() {
        Path bundle = foreign();
        assumeThat(Files.exists(bundle))
                .as("the foreign sample stands beside the project")
                .isTrue();

        assertThat(schools.take(school, bundle))
                .isInstanceOfSatisfying(
                        Taken.class,
                        taken -> assertThat(taken.tallies())
                                .contains(new Tally("people", 1, 0, 0, 0), new Tally("groups", 1, 0, 0, 0)));
        assertThat(stored.rows("curriculum.teaching_group", school))
                .singleElement()
                .asString()
                .contains("\"grade\": 0", "\"label\": \"Basic Detection\"");
        assertThat(stored.rows("curriculum.group_membership", school)).hasSize(1);
    }

    @Test
    void aSessionOfACenturyIsAFault() {
        TestBundle bundle = TestBundle.sound()
                .with(
                        "academicSessions",
                        "sourcedId,title,type,startDate,endDate,schoolYear",
                        "y,Year,schoolYear,2026-09-01,2126-05-27,2027");

        assertThat(schools.take(school, BundleFiles.write(bundle, directory.resolve("long.zip"))))
                .isEqualTo(new Refused(List.of(new Place(
                        "academicSessions.csv", 2, "endDate", "rostering.bundle.session.long", List.of("800")))));
    }

    @Test
    void afterAThousandFaultsTheRestIsCounted() {
        List<String> roles = new ArrayList<>(List.of("sourcedId,status,userSourcedId,roleType,role,orgSourcedId"));
        for (int row = 0; row < 1_007; row++) {
            roles.add("r" + row + ",active,nobody,primary,teacher,o1");
        }
        Path bundle = BundleFiles.write(
                BundleFiles.delta("roles", roles.toArray(String[]::new)), directory.resolve("many.zip"));

        assertThat(schools.take(school, bundle))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .hasSize(1_001)
                                .endsWith(new Place("", 0, "", "rostering.bundle.more", List.of("7"))));
    }

    private static Path foreign() {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.exists(root.resolveSibling(FOREIGN))) {
            root = root.getParent();
        }
        return root.resolveSibling(FOREIGN);
    }
}
