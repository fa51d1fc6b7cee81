package io.reglament.tenancy.wall;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application does not start as a role that could step over the wall. */
class RoleCheckIT {
    private static final String FLOOR = "18.0";

    @TempDir
    private static Path directory;

    private static WallDatabase database;

    @BeforeAll
    static void start() {
        database = WallDatabase.start(directory);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void theApplicationsOwnRoleStarts() {
        assertThatCode(() -> check(database.as(WallDatabase.APP), FLOOR)).doesNotThrowAnyException();
    }

    @Test
    void aSuperuserIsRefused() {
        refused(database.asSuperuser(), "its role is a superuser");
    }

    @Test
    void theOwnerIsRefused() {
        refused(database.as(WallDatabase.OWNER), "its role is a member of reglament_owner");
        refused(database.as(WallDatabase.OWNER), "its role owns tables");
        refused(database.as(WallDatabase.OWNER), "its role may create objects in a schema");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alter role mighty bypassrls                   | its role has BYPASSRLS",
                "alter role mighty createrole                  | its role may create roles",
                "alter role mighty createdb                    | its role may create databases",
                "grant reglament_owner to mighty               | its role is a member of reglament_owner",
                "grant create on schema tenancy to mighty      | its role may create objects in a schema",
                "grant create on database wall to mighty       | its role may create schemas",
                "alter table tenancy.wake_up owner to mighty   | its role owns tables",
                "grant bypasser to mighty                      | its role has BYPASSRLS",
                "grant bypasser to mighty with inherit false   | its role has BYPASSRLS",
                "grant super to mighty                         | its role is a superuser"
            })
    void everyOtherMightIsRefused(String might, String fault) throws SQLException {
        database.superuser("""
                create role bypasser nologin bypassrls; create role super nologin superuser;
                create role mighty login password 'of-mighty'; grant connect on database wall to mighty""");
        try {
            assertThatCode(() -> check(database.as("mighty"), FLOOR)).doesNotThrowAnyException();
            database.superuser(might);
            refused(database.as("mighty"), fault);
        } finally {
            database.superuser("""
                    alter table tenancy.wake_up owner to reglament_owner;
                    drop owned by mighty; drop role mighty; drop role bypasser; drop role super""");
        }
    }

    @Test
    void anOldServerIsRefused() {
        assertThatExceptionOfType(TooMightyRole.class)
                .isThrownBy(() -> check(database.as(WallDatabase.APP), "99.0"))
                .withMessageContaining("is older than reglament.postgres.floor=99.0");
    }

    private static void refused(JdbcClient jdbc, String fault) {
        assertThatExceptionOfType(TooMightyRole.class)
                .isThrownBy(() -> check(jdbc, FLOOR))
                .withMessageStartingWith("The application refuses to start: ")
                .withMessageContaining(fault);
    }

    private static void check(JdbcClient jdbc, String floor) {
        new RoleCheck(jdbc, floor).afterSingletonsInstantiated();
    }
}
