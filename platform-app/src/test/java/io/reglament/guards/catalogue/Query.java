package io.reglament.guards.catalogue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads the system catalogue in the running transaction of a connection. */
record Query(Connection connection) {
    /** What to make of a row. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> all(String sql, Row<T> each) throws SQLException {
        List<T> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(each.of(rows));
            }
        }
        return found;
    }

    List<String> texts(String sql) throws SQLException {
        return all(sql, row -> row.getString(1));
    }
}
