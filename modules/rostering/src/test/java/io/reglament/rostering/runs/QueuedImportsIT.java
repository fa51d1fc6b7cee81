package io.reglament.rostering.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.identity.PersonId;
import io.reglament.local.cast.BundleSpec;
import io.reglament.local.cast.Bundles;
import io.reglament.rostering.ImportSchools;
import io.reglament.rostering.ImportStep;
import io.reglament.rostering.RosterImport;
import io.reglament.rostering.RosteringContext;
import io.reglament.rostering.Stored;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.TestSchools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@RosteringContext
class QueuedImportsIT {
    private static final BundleSpec SPEC = BundleSpec.small("school", 7, LocalDate.of(2026, 9, 1));

    @TempDir
    private Path directory;

    @Autowired
    private ImportSchools schools;

    @Autowired
    private TestSchools bare;

    @Autowired
    private RosterImport rosters;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private QueuedImports queue;

    @Autowired
    private Stored stored;

    private SchoolId school = new SchoolId(1);

    @BeforeEach
    void anEmptySchool() {
        school = schools.add();
    }

    @Test
    void aRunThatWasKilledInTheMiddleBeginsAnew() {
        Map<String, String> empty = stored.prints(school);
        Path bundle = sound();
        UUID run = ask(school, bundle, false);
        // Ends as a kill does: the progress is told already, the import's transaction is not committed.
        assertThatThrownBy(() -> schools.in(
                        school,
                        () -> rosters.run(bundle, false, step -> {
                            runs.reached(run, step);
                            if (step == ImportStep.KEEP) {
                                throw new IllegalStateException("killed");
                            }
                            return true;
                        })))
                .hasMessage("killed");
        assertThat(find(school, run).state()).isEqualTo(ImportState.RUNNING);
        assertThat(stored.prints(school)).isEqualTo(empty);

        queue.run();

        ImportRun ended = find(school, run);
        assertThat(ended.state()).isEqualTo(ImportState.TAKEN);
        assertThat(ended.tallies()).hasSize(10);
        assertThat(ended.endedAt()).isPresent();
        assertThat(stored.prints(school)).isNotEqualTo(empty);
        assertThat(waitingRows(run)).isZero();
    }

    @Test
    void askedToStopItKeepsNothing() {
        Map<String, String> empty = stored.prints(school);
        UUID run = ask(school, sound(), false);
        schools.in(school, () -> {
            runs.stop(run);
            return run;
        });

        queue.run();

        assertThat(find(school, run).state()).isEqualTo(ImportState.STOPPED);
        assertThat(stored.prints(school)).isEqualTo(empty);
        assertThat(waitingRows(run)).isZero();
    }

    @Test
    void aDryRunEndsTakenAndKeepsNothing() {
        Map<String, String> empty = stored.prints(school);
        UUID run = ask(school, sound(), true);

        queue.run();

        ImportRun ended = find(school, run);
        assertThat(ended.state()).isEqualTo(ImportState.TAKEN);
        assertThat(ended.dryRun()).isTrue();
        assertThat(ended.tallies()).noneMatch(tally -> tally.added() == 0);
        assertThat(stored.prints(school)).isEqualTo(empty);
    }

    @Test
    void aRefusedOneKeepsItsFaultsForThePage() {
        Path faulty = directory.resolve("faulty.zip");
        Bundles.faulty(SPEC, faulty);
        UUID run = ask(school, faulty, false);

        queue.run();

        ImportRun ended = find(school, run);
        assertThat(ended.state()).isEqualTo(ImportState.REFUSED);
        assertThat(ended.places()).hasSize(10);
    }

    /** A school without a profile is no fault of the bundle: planning its lessons fails. */
    @Test
    void aFailureKeepsNothingAndLetsTheNextOneRun() {
        SchoolId without = bare.add();
        UUID failing = ask(without, sound(), false);
        UUID next = ask(school, sound(), false);

        queue.run();

        assertThat(find(without, failing).state()).isEqualTo(ImportState.FAILED);
        assertThat(stored.rows("identity.person", without)).isEmpty();
        assertThat(find(school, next).state()).isEqualTo(ImportState.TAKEN);
        assertThat(schools.in(school, () -> runs.find(failing))).isEmpty();
    }

    private Path sound() {
        return Bundles.write(SPEC, directory.resolve("sound.zip"));
    }

    private UUID ask(SchoolId of, Path bundle, boolean dryRun) {
        return schools.in(of, () -> runs.ask("school.zip", bytes(bundle), dryRun, new PersonId(Ids.next())));
    }

    private ImportRun find(SchoolId of, UUID run) {
        return schools.in(of, () -> runs.find(run)).orElseThrow();
    }

    /** Queue rows and kept bundles: both are gone after the end. */
    private int waitingRows(UUID run) {
        return stored.read(
                jdbc -> jdbc.sql("""
                select (select count(*) from rostering.import_queue where run_id = ?)
                     + (select count(*) from rostering.import_run where id = ? and bundle is not null)""").params(run, run).query(Integer.class).single());
    }

    private static byte[] bytes(Path bundle) {
        try {
            return Files.readAllBytes(bundle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
