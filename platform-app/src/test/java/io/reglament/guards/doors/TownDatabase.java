package io.reglament.guards.doors;

import io.reglament.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** The town's rows as no role of ours sees them: of all schools, past the wall. */
final class TownDatabase {
    private final JdbcClient jdbc;

    TownDatabase(TestDatabase database) {
        jdbc = JdbcClient.create(new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return database.connectAsSuperuser();
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return database.connectAsSuperuser();
            }
        });
    }

    <T> List<T> all(Class<T> type, String sql, Object... parameters) {
        return jdbc.sql(sql).params(List.of(parameters)).query(type).list();
    }

    <T> T one(Class<T> type, String sql, Object... parameters) {
        return jdbc.sql(sql).params(List.of(parameters)).query(type).single();
    }

    int change(String sql, Object... parameters) {
        return jdbc.sql(sql).params(List.of(parameters)).update();
    }
}
