package io.reglament.district.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The application does not start when the reports could do more than read figures. */
class ReportRoleIT {
    private final TestDatabase database = TestDatabase.fresh();

    @BeforeEach
    void figuresAndASecret() throws SQLException {
        superuser("""
                create schema tenancy;
                create function tenancy.enter_school(p int) returns int language sql as 'select p';
                revoke all on function tenancy.enter_school(int) from public;
                create schema house;
                grant usage on schema house, tenancy to reglament_report;
                create table house.figure (id int);
                comment on table house.figure is 'kind: figures';
                grant select on house.figure to reglament_report;
                create table house.secret (id int, name text);""");
    }

    @AfterEach
    void theRoleAsItWas() throws SQLException {
        superuser("revoke reglament_app from reglament_report; alter role reglament_report nobypassrls");
    }

    @Test
    void whoReadsFiguresAloneStarts() {
        assertThat(might()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grant select on house.secret to reglament_report                       | may read house.secret",
                "grant select (id) on house.secret to reglament_report                  | may read house.secret",
                "grant select on house.secret to public                                 | may read house.secret",
                "grant insert on house.figure to reglament_report                       | may change house.figure",
                "grant update (id) on house.figure to reglament_report                  | may change house.figure",
                "grant delete on house.secret to reglament_report                       | may change house.secret",
                "grant truncate on house.figure to reglament_report                     | may change house.figure",
                "comment on table house.figure is 'kind: tenant'                        | may read house.figure",
                "grant execute on function tenancy.enter_school(int) to public          | may enter schools",
                "grant reglament_app to reglament_report                                | is a member of another",
                "alter role reglament_report bypassrls                                  | has BYPASSRLS",
                "grant create on schema house to reglament_report                       | may create objects"
            })
    void whoCanDoMoreDoesNot(String more, String fault) throws SQLException {
        superuser(more);

        assertThat(might()).anyMatch(found -> found.contains(fault));
    }

    private List<String> might() {
        return ReportRole.might(JdbcClient.create(new DriverManagerDataSource(
                database.url(), TestDatabase.REPORT, TestDatabase.password(TestDatabase.REPORT))));
    }

    private void superuser(String sql) throws SQLException {
        try (Connection connection = database.connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
