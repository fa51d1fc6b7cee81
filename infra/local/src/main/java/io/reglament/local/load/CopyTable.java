package io.reglament.local.load;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Rows on their way into one table, kept until there are enough of them for one COPY. */
public final class CopyTable {
    private final String sql;
    private final StringBuilder rows = new StringBuilder();
    private long written;

    /** Of these columns, in this order. */
    public CopyTable(String table, String columns) {
        this.sql = "copy " + table + " (" + columns + ") from stdin";
    }

    /** Values in the order of the columns; an empty Optional is null, a collection an array. */
    public void add(Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(text(values[i]));
        }
        rows.append('\n');
        written++;
    }

    /** How many rows it was given in all. */
    public long written() {
        return written;
    }

    /** Sends them. */
    public void flush(Connection connection) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new StringReader(rows.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.setLength(0);
    }

    private static String text(Object value) {
        return switch (value) {
            case Optional<?> some -> some.map(CopyTable::text).orElse("\\N");
            case Collection<?> many -> array(many);
            default -> escaped(value.toString());
        };
    }

    // Two rounds: first as an element of an array, then as a value of COPY.
    private static String array(Collection<?> many) {
        return escaped(many.stream()
                .map(one -> '"' + one.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}")));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
