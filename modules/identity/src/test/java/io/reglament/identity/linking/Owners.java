package io.reglament.identity.linking;

import io.reglament.identity.AccessDesk;
import io.reglament.identity.Feed;
import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.PeopleIntake;
import io.reglament.identity.PeopleRoster;
import io.reglament.identity.PeopleRoster.PersonRecord;
import io.reglament.identity.PeopleRoster.PostRecord;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.testsupport.TestSchools;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Schools with people who have accounts, as links need them. */
public final class Owners {
    private final TestSchools schools;
    private final SchoolRegistry registry;
    private final PeopleIntake intake;
    private final People people;
    private final AccessDesk desk;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Owners(
            TestSchools schools,
            SchoolRegistry registry,
            PeopleIntake intake,
            People people,
            AccessDesk desk,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.schools = schools;
        this.registry = registry;
        this.intake = intake;
        this.people = people;
        this.desk = desk;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Of each context that asks for it. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {
        @Bean
        Owners owners(
                TestSchools schools,
                SchoolRegistry registry,
                PeopleIntake intake,
                People people,
                AccessDesk desk,
                JdbcClient jdbc,
                TransactionTemplate transaction) {
            return new Owners(schools, registry, intake, people, desk, jdbc, transaction);
        }
    }

    public School school() {
        SchoolId id = schools.add();
        return registry.find(id).orElseThrow();
    }

    /** Somebody with a post and an account; the same person for the same key. */
    public Member owner(School school, String key, Role role) {
        join(school, key, role, new PersonName("Иванова", "Ольга", Optional.of("Петровна")));
        SchoolContext.call(school.id(), () -> desk.issue(List.of(key), "secret", true));
        return member(school, key, role);
    }

    /** As a delta of a roster names them, with no word of accounts. */
    public void join(School school, String key, Role role, PersonName name) {
        PeopleRoster roster = new PeopleRoster(
                new Feed<>(false, List.of(new PersonRecord(key, name, Set.of())), Set.of()),
                new Feed<>(
                        false,
                        List.of(new PostRecord("post of " + key, key, role, Optional.empty(), Optional.empty())),
                        Set.of()));
        SchoolContext.run(school.id(), () -> transaction.executeWithoutResult(status -> intake.apply(roster)));
    }

    public List<String> issue(School school, String... keys) {
        return SchoolContext.call(school.id(), () -> desk.issue(List.of(keys), "secret", true)).stream()
                .map(AccessDesk.Issued::username)
                .toList();
    }

    /** The user name with which somebody signs in; empty for one without an account. */
    public String username(Member member) {
        return column(member, "username");
    }

    public String subject(Member member) {
        return column(member, "subject");
    }

    /** Consents in the member's school: step and side, in order of time. */
    public List<String> consents(Member member) {
        return inSchool(
                member.school(),
                () -> jdbc.sql("""
                        select step || ' ' || side from identity.link_consent
                        where school_id = ? and person_id = ? order by at, step desc""")
                        .params(member.school().id().value(), member.person().value())
                        .query(String.class)
                        .list());
    }

    private Member member(School school, String key, Role role) {
        PersonId person = Optional.ofNullable(
                        SchoolContext.call(school.id(), people::bySourcedId).get(key))
                .orElseThrow();
        PersonName name =
                SchoolContext.call(school.id(), () -> people.name(person)).orElseThrow();
        return new Member(school, person, name, Set.of(role));
    }

    private String column(Member member, String column) {
        return inSchool(
                member.school(),
                () -> jdbc.sql("select username, subject from identity.account where school_id = ? and person_id = ?")
                        .params(member.school().id().value(), member.person().value())
                        .query((row, number) -> row.getString(column))
                        .optional()
                        .orElse(""));
    }

    private <T> T inSchool(School school, Supplier<T> work) {
        return SchoolContext.call(school.id(), () -> transaction.execute(status -> work.get()));
    }
}
