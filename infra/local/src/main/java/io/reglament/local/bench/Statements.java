package io.reglament.local.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The prepared statements of one connection, so that the server plans each of them once. */
final class Statements {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        this.connection = connection;
    }

    /** Enters the school for the transaction that begins with it: no row is seen before. */
    void enter(int school) throws SQLException {
        rows("select tenancy.enter_school(?)", school);
    }

    void commit() throws SQLException {
        connection.commit();
    }

    /** Reads every value of every row, as a program has to; returns how many rows. */
    int rows(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = of(sql, parameters);
        int count = 0;
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
                count++;
            }
        }
        return count;
    }

    int update(String sql, Object... parameters) throws SQLException {
        return of(sql, parameters).executeUpdate();
    }

    Connection connection() {
        return connection;
    }

    private PreparedStatement of(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
