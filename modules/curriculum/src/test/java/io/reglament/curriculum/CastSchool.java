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
import io.reglament.regulation.ApprovalOrder;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Touched;
import io.reglament.regulation.Touches;
import io.reglament.regulation.Uploaded;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.testsupport.TestDatabase;
import io.reglament.testsupport.TestSchools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
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
            "x", name("Лунина", "Ольга"),
            "c", name("Маматова", "Айгүл"),
            "d", name("Новикова", "Тамара"),
            "s1", name("Өмүров", "Бекзат"),
            "s2", name("Панова", "Вера"),
            "s3", name("Осмонов", "Тимур"));

    private final TestSchools schools;
    private final TestDatabase database;
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
            TestDatabase database,
            SchoolRegistry registry,
            Profiles profiles,
            PeopleIntake people,
            People names,
            RosterIntake intake,
            Touches touches,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.schools = schools;
        this.database = database;
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
        return filled(
                schools.add(),
                profile("bishkek-48")
                        .replace("homework:\n    value: same day", "homework:\n    value: next lesson")
                        .replace("attendance:\n    value: same day", "attendance:\n    value: 5 days")
                        .replace("    clause: C-4.4c\n", "    not-regulated: true\n"));
    }

    /** A school that lives by one of the platform's profiles, in that profile's zone. */
    SchoolId add(String profile, String zone) {
        return filled(inZone(schools.add(), zone), profile(profile));
    }

    /** Puts a changed profile in force from that day on. */
    void change(SchoolId school, String yaml, LocalDate from) {
        in(school, () -> {
            UUID by = names.bySourcedId().get("d").value();
            if (!(profiles.upload(yaml.getBytes(StandardCharsets.UTF_8), by) instanceof Uploaded.Draft draft)) {
                throw new IllegalStateException("the profile was refused");
            }
            profiles.approve(draft.version(), from, new ApprovalOrder("1", from), by);
            return draft;
        });
    }

    private SchoolId filled(SchoolId school, String yaml) {
        in(school, () -> {
            if (profiles.install(yaml.getBytes(StandardCharsets.UTF_8), TestSchools.ON_AIR)
                    instanceof Uploaded.Faulty faulty) {
                throw new IllegalStateException("the profile was refused: " + faulty);
            }
            return people.apply(cast());
        });
        return school;
    }

    private SchoolId inZone(SchoolId school, String zone) {
        try (Connection connection = database.connect(TestDatabase.OWNER);
                PreparedStatement update =
                        connection.prepareStatement("update tenancy.school set time_zone = ? where id = ?")) {
            update.setString(1, zone);
            update.setInt(2, school.value());
            update.executeUpdate();
            return school;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the school bound and in one transaction, as at every door. */
    <T> T in(SchoolId school, Supplier<T> work) {
        return SchoolContext.call(school, () -> transactions.execute(_ -> work.get()));
    }

    List<Tally> apply(SchoolId school, CurriculumRoster roster) {
        return in(school, () -> intake.apply(roster));
    }

    /** Takes away all that was touched. */
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
                        Stream.of(
                                        post("t1", Role.TEACHER),
                                        post("t2", Role.TEACHER),
                                        post("x", Role.TEACHER),
                                        post("c", Role.CLASS_TEACHER),
                                        post("d", Role.DEPUTY_HEAD))
                                .toList(),
                        Set.of()));
    }

    private static PostRecord post(String person, Role role) {
        return new PostRecord("post-" + person, person, role, Optional.empty(), Optional.empty());
    }

    private static PersonName name(String family, String given) {
        return new PersonName(family, given, Optional.empty());
    }

    /** The text of one of the platform's profiles. */
    static String profile(String name) {
        try {
            return new ClassPathResource("regulation/profiles/" + name + ".yaml")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
