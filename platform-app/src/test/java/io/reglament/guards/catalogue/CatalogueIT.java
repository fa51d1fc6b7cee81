package io.reglament.guards.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import io.reglament.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The wall stands in the database as it was migrated, and every way to break it is noticed. */
@WholeApplication
class CatalogueIT {
    @Autowired
    private TestDatabase database;

    @Test
    void theWallStands() throws SQLException {
        assertThat(after("select 1")).isEmpty();
    }

    @Test
    void everyKindOfTableWasSeen() throws SQLException {
        try (Connection connection = database.connectAsSuperuser()) {
            List<Table> tables = Catalogue.tables(new Query(connection));

            assertThat(tables.stream().flatMap(table -> table.kind().stream())).contains(Kind.values());
            assertThat(tables.stream().filter(Table::ofASchool)).hasSizeGreaterThan(20);
        }
    }

    @Test
    void aDroppedPolicyIsNoticedOnEveryTable() throws SQLException {
        everyPolicy("drop policy %s on %s");
    }

    @Test
    void aPolicyForEverybodyIsNoticedOnEveryTable() throws SQLException {
        everyPolicy("alter policy %s on %s to public");
    }

    @Test
    void aPolicyForTheReportsIsNoticedOnEveryTable() throws SQLException {
        everyPolicy("alter policy %s on %s to reglament_app, reglament_report");
    }

    @Test
    void aPolicyThatLetsAllThroughIsNoticedOnEveryTable() throws SQLException {
        onEveryTable(
                policy -> "alter policy %s on %s ".formatted(policy.name(), policy.table()) + policy.opened(),
                ": its policies are");
    }

    @Test
    void aSecondPolicyIsNoticedOnEveryTable() throws SQLException {
        onEveryTable(
                policy -> "create policy another on %s using (true)".formatted(policy.table()), ": its policies are");
    }

    @Test
    void rowSecurityThatIsOffOrNotForcedIsNoticedOnEveryTable() throws SQLException {
        onEveryTable(
                policy -> "alter table %s no force row level security".formatted(policy.table()),
                ": row security is not forced");
        onEveryTable(
                policy -> "alter table %s disable row level security".formatted(policy.table()),
                ": row security is off");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create table journal.fourth (id int primary key)                          | journal.fourth: is of no kind",
                "create table public.fourth (id int primary key)                           | public.fourth: is of no kind",
                "create table journal.f (id int primary key); select tenancy.local_table('journal.f') | journal.f: is an unknown local table",
                "create table journal.f (id int primary key); select tenancy.global_table('journal.f') | journal.f: is an unknown global table",
                "alter table tenancy.school add school_id int                              | is global and knows schools",
                "alter table platform.oidc_session add school_id int                       | is local and knows schools",
                "comment on table journal.lesson_record is 'kind: local'                   | is an unknown local table",
                "create table migrations.more (id int)                                     | migrations.more: is no migration history",
                "alter table journal.lesson_record owner to reglament_app                  | belongs to reglament_app",
                "create unique index u on identity.account (subject)                       | the unique key identity.u",
                "create unique index u on identity.account (subject, school_id)            | the unique key identity.u",
                "create unique index u on identity.account (lower(username))               | the unique key identity.u",
                "alter table identity.person add u uuid unique, add v uuid, add foreign key (v) references identity.person (u) | is not led by both sides",
                "alter table identity.post add foreign key (school_id) references tenancy.school (id) | is not led by both sides",
                "alter table identity.person add b uuid, add foreign key (b, school_id) references identity.person (id, school_id) | is not led by both sides",
                "alter table identity.post add foreign key (school_id, person_id) references identity.person (school_id, id) on delete set null | would empty a school_id",
                "alter table journal.lesson_record add foreign key (school_id, changed_by) references identity.person (school_id, id) | leaves its module",
                "create function journal.t() returns trigger language plpgsql as 'begin return new; end'; create trigger t before insert on journal.lesson_record for each row execute function journal.t() | has the trigger t",
                "create rule r as on insert to journal.lesson_record do also notify x      | has the rule r",
                "create table journal.child () inherits (journal.lesson_record)            | shares its rows",
                "create function journal.d() returns int security definer language sql as 'select 1' | is a security definer",
                "create function journal.d() returns int language sql as 'select 1'        | everybody may call it",
                "create view journal.v as select * from journal.lesson_record              | view journal.v: is not security_invoker",
                "create materialized view journal.v as select * from journal.lesson_record | is of the unknown kind m",
                "grant select on journal.lesson_record to public                           | PUBLIC",
                "grant select (topic) on journal.lesson_record to public                   | column topic",
                "grant select on journal.lesson_record to reglament_report                 | the reports",
                "comment on table journal.lesson_record is 'kind: figures'                 | its policies are",
                "grant update on district.week_figure to reglament_report                  | UPDATE",
                "grant truncate on journal.lesson_record to reglament_app                  | TRUNCATE",
                "grant update on journal.lesson_record_change to reglament_app             | UPDATE",
                "grant delete on journal.lesson_record_change to reglament_app             | DELETE",
                "grant select on migrations.flyway_schema_history to reglament_app         | SELECT",
                "grant create on schema journal to reglament_app                           | CREATE is granted to reglament_app",
                "grant usage on schema journal to public                                   | granted to PUBLIC",
                "alter default privileges for role reglament_owner grant select on tables to public | default privileges",
                "grant reglament_owner to reglament_app                                    | is a member of reglament_owner",
                "alter role reglament_app bypassrls                                        | is too mighty"
            })
    void everyOtherBreachIsNoticed(String breach, String fault) throws SQLException {
        noticed(breach, fault);
    }

    private void everyPolicy(String breach) throws SQLException {
        onEveryTable(policy -> breach.formatted(policy.name(), policy.table()), ": its policies are");
    }

    /** One policy of each table is broken at a time, so that no fault can stand for that of a neighbour. */
    private void onEveryTable(Function<Policy, String> breach, String fault) throws SQLException {
        List<List<Policy>> rounds = rounds();
        assertThat(rounds.getFirst()).hasSizeGreaterThan(20);
        for (List<Policy> round : rounds) {
            List<String> found = after(round.stream().map(breach).collect(Collectors.joining(";")));
            assertThat(round).allSatisfy(policy -> assertThat(found)
                    .anyMatch(said -> said.startsWith(policy.table() + fault)));
        }
    }

    /** The first policies of all tables, then the second ones, and so on. */
    private List<List<Policy>> rounds() throws SQLException {
        Map<String, Integer> seen = new HashMap<>();
        Map<Integer, List<Policy>> rounds = new TreeMap<>();
        for (Policy policy : policies()) {
            int round = seen.merge(policy.table(), 1, Integer::sum);
            rounds.computeIfAbsent(round, _ -> new ArrayList<>()).add(policy);
        }
        return List.copyOf(rounds.values());
    }

    private void noticed(String breach, String fault) throws SQLException {
        assertThat(after(breach)).as(breach).anyMatch(found -> found.contains(fault));
    }

    /** The faults after a breach, which is then undone. */
    private List<String> after(String breach) throws SQLException {
        try (Connection connection = database.connectAsSuperuser()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(breach);
                return new ArrayList<>(Catalogue.faults(connection));
            } finally {
                connection.rollback();
            }
        }
    }

    private List<Policy> policies() throws SQLException {
        try (Connection connection = database.connectAsSuperuser()) {
            return new Query(connection)
                    .all(
                            "select polname, polrelid::regclass::text, polcmd from pg_policy order by 2, 1",
                            row -> new Policy(row.getString(1), row.getString(2), row.getString(3)));
        }
    }

    private record Policy(String name, String table, String command) {
        /** Figures are open to the reports; for them it is the application to which they must not be. */
        String opened() {
            if (name.equals("figures_of_all")) {
                return "to reglament_app";
            }
            return command.equals("a") ? "with check (true)" : "using (true)";
        }
    }
}
