package io.reglament.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Tally;
import io.reglament.local.cast.BundleSpec;
import io.reglament.local.cast.Bundles;
import io.reglament.local.cast.Delta;
import io.reglament.rostering.ImportOutcome.Place;
import io.reglament.rostering.ImportOutcome.Refused;
import io.reglament.rostering.ImportOutcome.Taken;
import io.reglament.rostering.bundle.TestBundle;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@RosteringContext
class DeltaImportIT {
    private static final BundleSpec SPEC = BundleSpec.small("school", 7, LocalDate.of(2026, 9, 1));

    @TempDir
    private Path directory;

    @Autowired
    private ImportSchools schools;

    @Autowired
    private Stored stored;

    @Autowired
    private MovableTime time;

    private SchoolId school = new SchoolId(1);

    @BeforeEach
    void aSchoolInNovember() {
        time.set(Instant.parse("2026-11-14T06:00:00Z"));
        school = schools.add();
        schools.take(school, Bundles.write(SPEC, directory.resolve("small.zip")));
    }

    @AfterEach
    void firstOfSeptember() {
        time.set(MovableClock.START);
    }

    @Test
    void aDeltaChangesWhatItNamesAndNothingElse() {
        Map<String, Set<String>> before = rows();
        Delta delta = Bundles.delta(SPEC, LocalDate.of(2026, 11, 16), directory.resolve("delta.zip"));

        List<Tally> tallies = tallies(schools.take(school, delta.bundle()));

        Map<String, Set<String>> written = without(rows(), before);
        assertThat(written.keySet())
                .containsExactlyInAnyOrder(
                        "identity.person",
                        "identity.post",
                        "curriculum.class_membership",
                        "curriculum.group_membership");
        assertThat(written.get("identity.person"))
                .singleElement()
                .asString()
                .contains("\"" + delta.renamed() + "\"", "\"" + delta.newFamilyName() + "\"");
        assertThat(written.get("identity.post"))
                .singleElement()
                .asString()
                .contains("\"" + delta.endedRole() + "\"", "\"end_date\": \"2026-11-15\"", "\"active\": true");
        String moved = schools.person(school, delta.moved()).value().toString();
        assertThat(written.get("curriculum.group_membership")).allMatch(row -> row.contains(moved));
        assertThat(written.get("curriculum.class_membership"))
                .hasSize(2)
                .allMatch(row -> row.contains(moved))
                .anyMatch(row -> row.contains("\"last_day\": \"2026-11-15\""))
                .anyMatch(row -> row.contains("\"first_day\": \"2026-11-16\"") && row.contains("\"last_day\": null"));

        Map<String, Set<String>> overwritten = without(before, rows());
        assertThat(overwritten.keySet()).isEqualTo(written.keySet());
        assertThat(overwritten.get("identity.person")).hasSize(1);
        assertThat(overwritten.get("identity.post")).hasSize(1);
        assertThat(overwritten.get("curriculum.class_membership")).hasSize(1);
        assertThat(tallies)
                .filteredOn(tally -> !tally.changesNothing())
                .extracting(Tally::kind)
                .containsExactly("people", "posts", "memberships");
        assertThat(tallies(schools.take(school, delta.bundle()))).allMatch(Tally::changesNothing);
    }

    @Test
    void somebodyOfAnotherSchoolIsAsUnknownAsNobody() {
        SchoolId other = schools.add();
        Delta known = Bundles.delta(SPEC, LocalDate.of(2026, 11, 16), directory.resolve("delta.zip"));
        Map<String, String> before = stored.prints(other);

        assertThat(faults(other, role(known.moved()))).containsExactly(missing(known.moved()));
        assertThat(faults(other, role("nobody"))).containsExactly(missing("nobody"));
        assertThat(stored.prints(other)).isEqualTo(before);
        assertThat(tallies(schools.take(school, file(role(known.moved()))))).contains(new Tally("posts", 1, 0, 0, 0));
    }

    @Test
    void aStoredClassIsNoGroupAndAStoredGroupNoClass() {
        SchoolId small = schools.add();
        schools.take(small, file(TestBundle.sound()));

        assertThat(faults(
                        small,
                        BundleFiles.delta(
                                "timetable",
                                "sourcedId,status,classSourcedId,teacherSourcedId,weekday,period,startTime,endTime",
                                "l2,active,h,t,2,1,08:30,09:15")))
                .containsExactly(new Place(
                        "timetable.csv", 2, "classSourcedId", "rostering.bundle.timetable.kind", List.of("h")));
        assertThat(faults(
                        small,
                        BundleFiles.delta(
                                "classes",
                                "sourcedId,status,title,grades,courseSourcedId,classType,schoolSourcedId,termSourcedIds,metadata.homeroomSourcedIds",
                                "g2,active,Algebra,7,k,scheduled,o1,y,g")))
                .containsExactly(new Place(
                        "classes.csv",
                        2,
                        "metadata.homeroomSourcedIds",
                        "rostering.bundle.homeroom.kind",
                        List.of("g")));
    }

    private static Place missing(String person) {
        return new Place(
                "roles.csv", 2, "userSourcedId", "rostering.bundle.reference.missing", List.of(person, "users.csv"));
    }

    private static TestBundle role(String person) {
        return BundleFiles.delta(
                "roles",
                "sourcedId,status,userSourcedId,roleType,role,orgSourcedId",
                "new-role,active," + person + ",primary,aide,o1");
    }

    private List<Place> faults(SchoolId into, TestBundle bundle) {
        return switch (schools.take(into, file(bundle))) {
            case Refused refused -> refused.faults();
            case Taken taken -> throw new AssertionError(taken);
        };
    }

    private static List<Tally> tallies(ImportOutcome outcome) {
        return switch (outcome) {
            case Taken taken -> taken.tallies();
            case Refused refused -> throw new AssertionError(refused);
        };
    }

    private Path file(TestBundle bundle) {
        return BundleFiles.write(bundle, directory.resolve("test.zip"));
    }

    /** Without the hint that the directory of accounts is to be aligned: it holds no fact. */
    private Map<String, Set<String>> rows() {
        Map<String, Set<String>> rows = new TreeMap<>();
        stored.prints(school).keySet().stream()
                .filter(table -> !table.equals("identity.access_touched"))
                .forEach(table -> rows.put(table, stored.rows(table, school)));
        return rows;
    }

    private static Map<String, Set<String>> without(Map<String, Set<String>> rows, Map<String, Set<String>> others) {
        Map<String, Set<String>> left = new TreeMap<>();
        rows.forEach((table, all) -> {
            Set<String> rest = new HashSet<>(all);
            rest.removeAll(others.get(table));
            if (!rest.isEmpty()) {
                left.put(table, rest);
            }
        });
        return left;
    }
}
