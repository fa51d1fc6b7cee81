package io.reglament.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The roles of the cluster can do no more than their work needs. */
class RolesIT {

    private static final String REFUSED = "42501";

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @BeforeAll
    static void aTableOfTheOwner() throws SQLException {
        run(TestDatabase.OWNER, "create schema house; create table house.secret (id int primary key)");
    }

    @ParameterizedTest
    @ValueSource(strings = {TestDatabase.APP, TestDatabase.REPORT, TestDatabase.OWNER})
    void noRoleIsMightierThanItsWork(String role) throws SQLException {
        assertThat(ask(role, """
                        select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                        from pg_roles where rolname = current_user""")).isEqualTo("f");
    }

    @ParameterizedTest
    @ValueSource(strings = {TestDatabase.APP, TestDatabase.REPORT})
    void theWorkingRolesAreMembersOfNobody(String role) throws SQLException {
        String members = "select count(*) from pg_roles where pg_has_role(current_user, oid, 'MEMBER')";

        // Everybody counts as a member of itself.
        assertThat(ask(role, members)).isEqualTo("1");
    }

    @Test
    void aMembershipGivenByHandIsTakenBack() throws SQLException {
        superuser("grant reglament_owner to reglament_app");
        assertThat(ask(TestDatabase.APP, "select pg_has_role('reglament_owner', 'MEMBER')"))
                .isEqualTo("t");

        TestDatabase.prepareRolesAgain();

        assertThat(ask(TestDatabase.APP, "select pg_has_role('reglament_owner', 'MEMBER')"))
                .isEqualTo("f");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table public.mine (id int)",
                "create table house.mine (id int)",
                "create temporary table mine (id int)",
                "create schema mine",
                "create role mine",
                "set role reglament_owner",
                "drop table house.secret",
                "alter table house.secret disable row level security",
                "select * from house.secret"
            })
    void theApplicationIsRefused(String sql) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> run(TestDatabase.APP, sql))
                .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo(REFUSED));
    }

    @Test
    void theOwnerMayWhatTheApplicationMayNot() {
        assertThatCode(() -> run(TestDatabase.OWNER, "create table house.another (id int); select * from house.secret"))
                .doesNotThrowAnyException();
    }

    @Test
    void anotherDatabaseDoesNotHoldIt() throws SQLException {
        try (Connection other = TestDatabase.fresh().connect(TestDatabase.OWNER);
                Statement statement = other.createStatement();
                ResultSet rows = statement.executeQuery("select to_regclass('house.secret') is null")) {
            rows.next();
            assertThat(rows.getBoolean(1)).isTrue();
        }
    }

    private static void superuser(String sql) throws SQLException {
        try (Connection connection = DATABASE.connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void run(String role, String sql) throws SQLException {
        try (Connection connection = DATABASE.connect(role);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(String role, String sql) throws SQLException {
        try (Connection connection = DATABASE.connect(role);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
