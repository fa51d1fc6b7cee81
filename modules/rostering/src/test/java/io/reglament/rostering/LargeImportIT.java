package io.reglament.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.PersonId;
import io.reglament.identity.Tally;
import io.reglament.local.cast.BundleSpec;
import io.reglament.local.cast.Bundles;
import io.reglament.rostering.ImportOutcome.Taken;
import io.reglament.rostering.runs.ImportRuns;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@RosteringContext
class LargeImportIT {
    @TempDir
    private Path directory;

    @Autowired
    private ImportSchools schools;

    @Autowired
    private RosterImport rosters;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private Stored stored;

    /** What others see while the import's own transaction is open. */
    private record Seen(String state, String step, int people) {}

    @Test
    void aThousandStudentsComeInWithProgressAndAgainWithoutAChange() {
        judgeTheTablesByASmallSchool();
        SchoolId school = schools.add();
        Path bundle =
                Bundles.write(BundleSpec.large("large", 7, LocalDate.of(2026, 9, 1)), directory.resolve("large.zip"));
        UUID run = schools.in(school, () -> runs.ask("large.zip", new byte[1], false, new PersonId(Ids.next())));
        List<Seen> seen = new ArrayList<>();

        ImportOutcome first = schools.in(
                school,
                () -> rosters.run(bundle, false, step -> {
                    boolean go = runs.reached(run, step);
                    seen.add(seenByOthers(school, run));
                    return go;
                }));

        assertThat(first)
                .isInstanceOfSatisfying(
                        Taken.class,
                        taken -> assertThat(taken.tallies()).hasSize(10).noneMatch(Tally::changesNothing));
        assertThat(seen)
                .containsExactly(
                        new Seen("RUNNING", "READ", 0),
                        new Seen("RUNNING", "CHECK", 0),
                        new Seen("RUNNING", "PEOPLE", 0),
                        new Seen("RUNNING", "TIMETABLE", 0),
                        new Seen("RUNNING", "KEEP", 0));
        assertThat(students(school)).isEqualTo(1_000);

        Map<String, String> before = stored.prints(school);
        assertThat(schools.take(school, bundle))
                .isInstanceOfSatisfying(
                        Taken.class, taken -> assertThat(taken.changedNothing()).isTrue());
        assertThat(stored.prints(school)).isEqualTo(before);
    }

    // A large school coming after small ones is planned by their statistics: it once cost 25 minutes instead of
    // seconds.
    private void judgeTheTablesByASmallSchool() {
        schools.take(
                schools.add(),
                Bundles.write(BundleSpec.small("small", 3, LocalDate.of(2026, 9, 1)), directory.resolve("small.zip")));
        stored.read(jdbc -> jdbc.sql("analyze").update());
    }

    private Seen seenByOthers(SchoolId school, UUID run) {
        return stored.read(jdbc -> jdbc.sql("""
                select state, step, (select count(*) from identity.person where school_id = ?)
                from rostering.import_run where id = ?""")
                .params(school.value(), run)
                .query((row, number) -> new Seen(row.getString(1), row.getString(2), row.getInt(3)))
                .single());
    }

    private int students(SchoolId school) {
        return stored.read(
                jdbc -> jdbc.sql("select count(*) from identity.post where school_id = ? and role = 'STUDENT'")
                        .param(school.value())
                        .query(Integer.class)
                        .single());
    }
}
