package io.reglament.rostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.local.cast.BundleSpec;
import io.reglament.local.cast.Bundles;
import io.reglament.rostering.PutOnAirOutcome.OnAir;
import io.reglament.rostering.PutOnAirOutcome.Refused;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolNames;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.tenancy.Slug;
import io.reglament.testsupport.TestSchools;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@RosteringContext
class PutOnAirIT {
    private static final BundleSpec SPEC = BundleSpec.small("school", 7, LocalDate.of(2026, 9, 1));

    @TempDir
    private Path directory;

    @Autowired
    private PutOnAir air;

    @Autowired
    private SchoolRegistry registry;

    @Autowired
    private TestSchools others;

    @Autowired
    private Stored stored;

    /** The next school's number comes after it, far from those that other tests count. */
    @BeforeEach
    void farNumbers() {
        others.add(new SchoolId(500_000), "far");
    }

    @Test
    void aSchoolIsThereWholeWithItsProfilePeopleAndLessons() {
        PutOnAirOutcome outcome = air.put(request("whole", ImportSchools.profile(), sound()), ImportProgress.NOBODY);

        assertThat(outcome).isInstanceOf(OnAir.class);
        SchoolId school = registry.find(new Slug("whole")).orElseThrow().id();
        assertThat(outcome).isInstanceOfSatisfying(OnAir.class, on -> {
            assertThat(on.school()).isEqualTo(school);
            assertThat(on.tallies()).hasSize(10).noneMatch(tally -> tally.added() == 0);
        });
        assertThat(stored.rows("curriculum.lesson", school)).isNotEmpty();

        Map<String, String> before = stored.everything();
        assertThat(air.put(request("whole", ImportSchools.profile(), sound()), ImportProgress.NOBODY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.slugTaken()).isTrue());
        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void aFaultyProfileLeavesNoRowAnywhere() {
        Map<String, String> before = stored.everything();
        String faulty = ImportSchools.profile().replace("value: same day", "value: when there is time");

        assertThat(air.put(request("fault", faulty, sound()), ImportProgress.NOBODY))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.profile()).isNotEmpty();
                    assertThat(refused.bundle()).isEmpty();
                });
        assertThat(stored.everything()).isEqualTo(before);
        assertThat(registry.find(new Slug("fault"))).isEmpty();
    }

    @Test
    void aFaultyBundleLeavesNoRowAnywhere() {
        Map<String, String> before = stored.everything();
        Path faulty = directory.resolve("faulty.zip");
        Bundles.faulty(SPEC, faulty);

        assertThat(air.put(request("fault", ImportSchools.profile(), faulty), ImportProgress.NOBODY))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.bundle()).hasSize(10);
                    assertThat(refused.profile()).isEmpty();
                });
        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void aBundleThatRefersToWhatIsNotThereLeavesNoRowAnywhere() {
        Map<String, String> before = stored.everything();
        Path delta = directory.resolve("delta.zip");
        Bundles.delta(SPEC, LocalDate.of(2026, 11, 16), delta);

        assertThat(air.put(request("fault", ImportSchools.profile(), delta), ImportProgress.NOBODY))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.bundle()).isNotEmpty());
        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void stoppedItLeavesNoRowAnywhere() {
        Map<String, String> before = stored.everything();

        assertThatThrownBy(() ->
                        air.put(request("fault", ImportSchools.profile(), sound()), step -> step != ImportStep.KEEP))
                .isInstanceOf(ImportStopped.class);
        assertThat(stored.everything()).isEqualTo(before);
    }

    /** The second looks while the first is not committed, and waits for it at the slug's unique key. */
    @Test
    void ofTwoWithOneSlugAtOnceTheSecondIsRefused() throws Exception {
        Path bundle = sound();
        AtomicReference<PutOnAirOutcome> second = new AtomicReference<>();
        Thread other = new Thread(
                () -> second.set(air.put(request("twice", ImportSchools.profile(), bundle), ImportProgress.NOBODY)));

        PutOnAirOutcome first = air.put(request("twice", ImportSchools.profile(), bundle), step -> {
            if (step == ImportStep.READ) {
                other.start();
                waitForLock(other);
            }
            return true;
        });
        other.join();

        assertThat(first).isInstanceOf(OnAir.class);
        assertThat(second.get())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.slugTaken()).isTrue());
    }

    /** Until the other is held up by us; at its end too, should nothing hold it up. */
    private void waitForLock(Thread other) {
        String held = """
                select exists (select from pg_stat_activity
                               where datname = current_database() and wait_event_type = 'Lock')""";
        while (other.isAlive()
                && !stored.<Boolean>read(
                        jdbc -> jdbc.sql(held).query(Boolean.class).single())) {
            Thread.onSpinWait();
        }
        assertThat(other.isAlive()).isTrue();
    }

    private Path sound() {
        return Bundles.write(SPEC, directory.resolve("sound.zip"));
    }

    private static PutOnAir.Request request(String slug, String profile, Path bundle) {
        return new PutOnAir.Request(
                new Slug(slug),
                new SchoolNames("Школа", "Мектеп", "School"),
                ZoneId.of("Asia/Bishkek"),
                profile,
                bundle,
                LocalDate.of(2026, 9, 1));
    }
}
