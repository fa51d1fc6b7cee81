package io.reglament.archive.making;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.archive.ArchiveContext;
import io.reglament.archive.KeptSchools;
import io.reglament.archive.PackageVerifier;
import io.reglament.archive.making.Making.State;
import io.reglament.archive.schedule.Occasion;
import io.reglament.archive.schedule.SchoolOccasions;
import io.reglament.compliance.Obligation;
import io.reglament.identity.PersonId;
import io.reglament.regulation.ClauseId;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** By the school's own regulation: made when the occasion comes, in as many places as it says, or late. */
@ArchiveContext
class BackupsIT {
    private static final Instant YEAR = Instant.parse("2026-09-01T00:00:00Z");
    private static final Instant YEAR_AFTER = Instant.parse("2027-09-02T00:00:00Z");

    @Autowired
    private KeptSchools schools;

    @Autowired
    private SchoolOccasions occasions;

    @Autowired
    private DueBackups dueBackups;

    @Autowired
    private QueuedPackages queue;

    @Autowired
    private BackupObligations obligations;

    @Autowired
    private Makings makings;

    @Autowired
    private Packages packages;

    @Autowired
    private Custody custody;

    @Autowired
    private Places places;

    @Autowired
    private PackageVerifier verifier;

    @Autowired
    private SchoolRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    /** What an earlier run has left lies in the way of this one's schools, which have the same numbers. */
    @BeforeAll
    static void clear() throws IOException {
        FileSystemUtils.deleteRecursively(Path.of("target/archive"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "smidovich-3 | term-end/1-9/2026-11-29 term-end/10-11/2026-12-29 term-end/1-9/2027-02-28 term-end/1-9/2027-05-26 term-end/10-11/2027-05-26 year-end/2027-06-30 | 2 | A-5.1e",
                "spb-152     | year-end/2027-05-26                       | 2 | B-6.5",
                "bishkek-48  | every/2027-02-28 year-end/2027-06-30 every/2027-08-31 | 2 | C-4.2c",
                "netschool   | year-end/2027-06-30                       | 2 | "
            })
    void each_regulation_has_its_own_occasions(String profile, String keys, int copies, String clause) {
        SchoolId school = schools.add(profile);

        List<Occasion> year = SchoolContext.call(school, () -> occasions.dueBetween(YEAR, YEAR_AFTER));

        assertThat(year).extracting(Occasion::key).containsExactly(keys.split(" "));
        assertThat(year).extracting(Occasion::copies).containsOnly(copies);
        assertThat(year.getFirst().basis().clause().map(ClauseId::value))
                .isEqualTo(java.util.Optional.ofNullable(clause));
    }

    @Test
    void when_the_term_has_ended_the_package_is_made_twice_and_nothing_is_owed() {
        SchoolId school = schools.add("smidovich-3");
        schools.clock(LocalDate.of(2026, 11, 29), 23);
        rounds();
        assertThat(made(school)).isEmpty();

        schools.clock(LocalDate.of(2026, 11, 30), 0);
        rounds();
        rounds();

        PackageRow made = made(school).getFirst();
        assertThat(made(school)).hasSize(1);
        assertThat(made.reason().clause()).contains("A-5.1e");
        assertThat(made.complete()).isTrue();
        assertThat(made.copies()).hasSize(2);
        made.copies()
                .forEach(copy -> assertThat(verifier.verify(Path.of(copy.place(), made.file()))
                                .sha256())
                        .isEqualTo(made.sha256()));
        assertThat(owed(school, 2026, 12, 2))
                .singleElement()
                .satisfies(one -> assertThat(one.doneAt())
                        .isPresent()
                        .get()
                        .isEqualTo(made.completeAt().orElseThrow()));
    }

    @Test
    void what_was_not_made_is_owed_by_its_custodians_and_clause() {
        SchoolId school = schools.add("smidovich-3");

        Obligation owed = owed(school, 2026, 12, 2).getFirst();

        assertThat(owed.doneAt()).isEmpty();
        assertThat(owed.basis().clause()).contains(new ClauseId("A-5.1e"));
        assertThat(owed.who()).isNotEmpty();
        assertThat(owed.dueAt()).isEqualTo("2026-11-30T18:00:00Z");
    }

    @Test
    void where_a_material_carrier_is_wanted_it_is_kept_only_when_somebody_took_one() {
        SchoolId school = schools.add("bishkek-48");
        schools.clock(LocalDate.of(2027, 2, 1), 1);
        rounds();
        assertThat(made(school)).hasSize(1);
        assertThat(owed(school, 2027, 3, 2).getFirst().doneAt()).isEmpty();

        schools.clock(LocalDate.of(2027, 2, 3), 12);
        UUID id = made(school).getFirst().id();
        SchoolContext.run(
                school,
                () -> custody.handOver(
                        id,
                        new Custody.Act(
                                io.reglament.regulation.Responsible.DEPUTY_HEAD,
                                "Асанова А.",
                                io.reglament.regulation.Medium.PHYSICAL,
                                "USB 3",
                                LocalDate.of(2027, 2, 3)),
                        new PersonId(Ids.next())));

        assertThat(owed(school, 2027, 3, 2).getFirst().doneAt()).contains(Instant.parse("2027-02-03T06:00:00Z"));
    }

    @Test
    void with_too_few_places_it_stays_owed_and_is_made_whole_when_there_are_enough() throws IOException {
        SchoolId school = schools.add("smidovich-3");
        Path second = Path.of("target/archive/two/school-" + school.value());
        Files.createDirectories(second.getParent());
        Files.writeString(second, "a file where a folder should be");
        schools.clock(LocalDate.of(2026, 11, 30), 1);
        rounds();

        assertThat(latest(school).state()).isEqualTo(State.PARTLY);
        assertThat(latest(school).fault()).isEqualTo("few-places");
        assertThat(owed(school, 2026, 12, 2).getFirst().doneAt()).isEmpty();

        Files.delete(second);
        schools.clock(LocalDate.of(2026, 11, 30), 9);
        rounds();

        assertThat(latest(school).state()).isEqualTo(State.MADE);
        assertThat(made(school)).hasSize(1);
        assertThat(owed(school, 2026, 12, 2).getFirst().doneAt()).isPresent();
    }

    @Test
    void a_making_that_was_killed_goes_on_and_makes_no_second_package() throws IOException {
        SchoolId school = schools.add("spb-152");
        UUID asked =
                SchoolContext.call(school, () -> makings.byHand(new PersonId(Ids.next()), 2, LocalDate.of(2026, 9, 1)));
        UUID twice =
                SchoolContext.call(school, () -> makings.byHand(new PersonId(Ids.next()), 2, LocalDate.of(2026, 9, 1)));
        assertThat(twice).isEqualTo(asked);
        Path half = Path.of("target/archive/one/school-" + school.value() + "/left.zip.part");
        Files.createDirectories(half.getParent());
        Files.writeString(half, "half");
        rounds();
        again(school, asked);
        rounds();

        assertThat(made(school))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo(asked));
        assertThat(half).doesNotExist();
    }

    @Test
    void a_copy_that_changed_is_found_and_noted_with_its_place() throws IOException {
        SchoolId school = schools.add("spb-152");
        SchoolContext.call(school, () -> makings.byHand(new PersonId(Ids.next()), 2, LocalDate.of(2026, 9, 1)));
        rounds();
        PackageRow made = made(school).getFirst();
        Path file = Path.of(made.copies().getFirst().place(), made.file());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 4;
        Files.write(file, bytes);

        List<Custody.Look> looks = SchoolContext.call(school, () -> custody.verify(made, new PersonId(Ids.next())));

        assertThat(looks).hasSize(2);
        assertThat(looks).filteredOn(Custody.Look::whole).hasSize(1);
        assertThat(looks.getFirst().found()).contains("*: SEAL");
    }

    @Test
    void a_name_that_leads_elsewhere_leads_nowhere() throws IOException {
        SchoolId school = schools.add("spb-152");
        SchoolContext.call(school, () -> makings.byHand(new PersonId(Ids.next()), 1, LocalDate.of(2026, 9, 1)));
        rounds();
        PackageRow made = made(school).getFirst();
        String place = made.copies().getFirst().place();
        assertThat(file(school, place, made.file())).isPresent();

        Path secret = Files.writeString(Path.of(place).resolveSibling("secret.txt"), "x");
        String slug = made.file().substring(0, made.file().indexOf('/'));
        assertThat(file(school, place, slug + "/../../secret.txt")).isEmpty();
        assertThat(file(school, place, secret.toString())).isEmpty();
        assertThat(file(school, place, "another" + made.file().substring(slug.length())))
                .isEmpty();
        assertThat(file(school, secret.getParent().toString(), "secret.txt")).isEmpty();
        assertThat(file(schools.add("spb-152"), place, made.file())).isEmpty();
    }

    private Optional<Path> file(SchoolId school, String place, String name) {
        return SchoolContext.call(school, () -> places.file(place, name));
    }

    private void rounds() {
        SchoolContext.noSchool("test", () -> {
            dueBackups.run();
            queue.run();
            return true;
        });
    }

    private List<PackageRow> made(SchoolId school) {
        return SchoolContext.call(school, () -> packages.latest(0));
    }

    private Making latest(SchoolId school) {
        return SchoolContext.call(school, () -> makings.latest().orElseThrow());
    }

    private List<Obligation> owed(SchoolId school, int year, int month, int day) {
        Instant to = LocalDate.of(year, month, day)
                .atStartOfDay(registry.find(school).orElseThrow().zone())
                .toInstant();
        return schools.in(school, () -> obligations.due(YEAR, to));
    }

    /** As a kill leaves it: all is noted, and the queue was not told. */
    private void again(SchoolId school, UUID asked) {
        schools.in(
                school,
                () -> jdbc.sql(
                                "update archive.making set state = 'RUNNING', ended_at = null where school_id = ? and id = ?")
                        .params(school.value(), asked)
                        .update());
        SchoolContext.noSchool(
                "test",
                () -> jdbc.sql("insert into archive.queue (making_id, school_id, attempts) values (?, ?, 1)")
                        .params(asked, school.value())
                        .update());
    }
}
