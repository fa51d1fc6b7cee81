package io.reglament.rostering;

import io.reglament.identity.Feed;
import io.reglament.identity.People;
import io.reglament.identity.PeopleIntake;
import io.reglament.identity.PeopleRoster;
import io.reglament.identity.PeopleRoster.PersonRecord;
import io.reglament.identity.PeopleRoster.PostRecord;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Uploaded;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.TestSchools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes schools with a profile and nobody in them, and imports into them as the doors do. */
@TestComponent
public class ImportSchools {
    private final TestSchools schools;
    private final Profiles profiles;
    private final RosterImport rosters;
    private final PeopleIntake intake;
    private final People people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ImportSchools(
            TestSchools schools,
            Profiles profiles,
            RosterImport rosters,
            PeopleIntake intake,
            People people,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.schools = schools;
        this.profiles = profiles;
        this.rosters = rosters;
        this.intake = intake;
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** An empty school with its profile. */
    public SchoolId add() {
        SchoolId school = schools.add();
        Uploaded uploaded =
                in(school, () -> profiles.install(profile().getBytes(StandardCharsets.UTF_8), TestSchools.ON_AIR));
        if (uploaded instanceof Uploaded.Faulty faulty) {
            throw new IllegalStateException("the profile was refused: " + faulty);
        }
        return school;
    }

    /** With the school bound, outside every transaction. */
    public <T> T in(SchoolId school, Supplier<T> work) {
        return SchoolContext.call(school, work::get);
    }

    public ImportOutcome take(SchoolId school, Path bundle) {
        return in(school, () -> rosters.run(bundle, false, ImportProgress.NOBODY));
    }

    public ImportOutcome tryOut(SchoolId school, Path bundle) {
        return in(school, () -> rosters.run(bundle, true, ImportProgress.NOBODY));
    }

    public PersonId person(SchoolId school, String sourcedId) {
        return Optional.ofNullable(in(school, people::bySourcedId).get(sourcedId))
                .orElseThrow();
    }

    /** Adds somebody who may sign in; their key is the role's claim, their subject the key with the school's number. */
    public String account(SchoolId school, Role role) {
        String subject = role.claim() + "-" + school.value();
        in(
                school,
                () -> transaction.execute(_ -> {
                    intake.apply(somebody(role));
                    return jdbc.sql("""
                    insert into identity.account (school_id, person_id, username, subject, issued_at, issued_by)
                    values (?, ?, ?, ?, now(), 'test')""")
                            .params(
                                    school.value(),
                                    people.bySourcedId().get(role.claim()).value(),
                                    "user-" + subject,
                                    subject)
                            .update();
                }));
        return subject;
    }

    /** Bishkek's regulation. */
    public static String profile() {
        try {
            return new ClassPathResource("regulation/profiles/bishkek-48.yaml")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PeopleRoster somebody(Role role) {
        PersonName name = new PersonName("Новикова", "Тамара", Optional.empty());
        return new PeopleRoster(
                new Feed<>(false, List.of(new PersonRecord(role.claim(), name, Set.of())), Set.of()),
                new Feed<>(
                        false,
                        List.of(new PostRecord(
                                "post-" + role.claim(), role.claim(), role, Optional.empty(), Optional.empty())),
                        Set.of()));
    }
}
