package io.reglament.curriculum;

import io.reglament.identity.Feed;
import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.PeopleIntake;
import io.reglament.identity.PeopleRoster;
import io.reglament.identity.PeopleRoster.PersonRecord;
import io.reglament.identity.PeopleRoster.PostRecord;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.identity.Tally;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Touched;
import io.reglament.regulation.Touches;
import io.reglament.regulation.Uploaded;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.testsupport.TestSchools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes schools with two teachers, a deputy and students, and works in them as the application does. */
@TestComponent
class CastSchool {
    private static final Map<String, PersonName> CAST = Map.of(
            "t1", name("Абрамова", "Инна"),
            "t2", name("Жолдошев", "Канат"),
            "d", name("Новикова", "Тамара"),
            "s1", name("Өмүров", "Бекзат"),
            "s2", name("Панова", "Вера"),
            "s3", name("Осмонов", "Тимур"));

    private final TestSchools schools;
    private final SchoolRegistry registry;
    private final Profiles profiles;
    private final PeopleIntake people;
    private final People names;
    private final RosterIntake intake;
    private final Touches touches;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    CastSchool(
            TestSchools schools,
            SchoolRegistry registry,
            Profiles profiles,
            PeopleIntake people,
            People names,
            RosterIntake intake,
            Touches touches,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.schools = schools;
        this.registry = registry;
        this.profiles = profiles;
        this.people = people;
        this.names = names;
        this.intake = intake;
        this.touches = touches;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** A school whose topics are due the same day, homework by the next lesson, the roll in five days. */
    SchoolId add() {
        SchoolId school = schools.add();
        in(school, () -> {
            if (profiles.install(profile(), TestSchools.ON_AIR) instanceof Uploaded.Faulty faulty) {
                throw new IllegalStateException("the profile was refused: " + faulty);
            }
            return people.apply(cast());
        });
        return school;
    }

    /** With the school bound and in one transaction, as at every door. */
    <T> T in(SchoolId school, Supplier<T> work) {
        return SchoolContext.call(school, () -> transactions.execute(_ -> work.get()));
    }

    List<Tally> apply(SchoolId school, CurriculumRoster roster) {
        return in(school, () -> intake.apply(roster));
    }

    /** Takes away all touched lessons. */
    Set<UUID> touched(SchoolId school) {
        return in(school, () -> touches.take(100_000).stream().map(Touched::id).collect(Collectors.toSet()));
    }

    /** Lets one of the cast sign in; the subject is their key with the school's number. */
    String account(SchoolId school, String key) {
        String subject = key + "-" + school.value();
        in(
                school,
                () -> jdbc.sql("""
                        insert into identity.account (school_id, person_id, username, subject, issued_at, issued_by)
                        values (?, ?, ?, ?, now(), 'test') on conflict do nothing""")
                        .params(school.value(), names.bySourcedId().get(key).value(), "user-" + subject, subject)
                        .update());
        return subject;
    }

    Member member(SchoolId school, String key, Role role) {
        return in(
                school,
                () -> new Member(
                        registry.find(school).orElseThrow(),
                        names.bySourcedId().get(key),
                        CAST.get(key),
                        Set.of(role)));
    }

    private static PeopleRoster cast() {
        return new PeopleRoster(
                new Feed<>(
                        true,
                        CAST.entrySet().stream()
                                .map(entry -> new PersonRecord(entry.getKey(), entry.getValue(), Set.of()))
                                .toList(),
                        Set.of()),
                new Feed<>(
                        true,
                        Stream.of(post("t1", Role.TEACHER), post("t2", Role.TEACHER), post("d", Role.DEPUTY_HEAD))
                                .toList(),
                        Set.of()));
    }

    private static PostRecord post(String person, Role role) {
        return new PostRecord("post-" + person, person, role, Optional.empty(), Optional.empty());
    }

    private static PersonName name(String family, String given) {
        return new PersonName(family, given, Optional.empty());
    }

    /** Bishkek's profile with a deadline of every kind. */
    private static byte[] profile() {
        try {
            return new ClassPathResource("regulation/profiles/bishkek-48.yaml")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("homework:\n    value: same day", "homework:\n    value: next lesson")
                    .replace("attendance:\n    value: same day", "attendance:\n    value: 5 days")
                    .replace("    clause: C-4.4c\n\n", "    not-regulated: true\n\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
