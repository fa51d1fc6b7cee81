package io.reglament.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * One statement of a {@link RoundTrip}, and its answer once that is back. It is sent once; whoever tries again asks anew.
 *
 * @param <T> what the answer is read into
 */
public final class Ask<T> {
    private final String sql;
    private final List<@Nullable Object> parameters;
    private final Reader<T> reader;
    private Optional<Answer<T>> answer = Optional.empty();

    private Ask(String sql, Collection<? extends @Nullable Object> parameters, Reader<T> reader) {
        this.sql = sql;
        this.parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
        this.reader = reader;
    }

    /**
     * A question.
     *
     * @param sql one statement with {@code ?} for its parameters, without a semicolon at its end
     * @param rows reads all rows; its cursor stands before the first one
     */
    public static <T> Ask<T> of(String sql, Rows<T> rows, @Nullable Object... parameters) {
        return new Ask<>(
                sql,
                Arrays.asList(parameters),
                (result, count) -> rows.read(Objects.requireNonNull(result, "No rows came back")));
    }

    /** A question answered by a list, row by row. */
    public static <T> Ask<List<T>> list(String sql, Row<T> row, @Nullable Object... parameters) {
        return of(
                sql,
                rows -> {
                    List<T> all = new ArrayList<>();
                    while (rows.next()) {
                        all.add(row.read(rows));
                    }
                    return all;
                },
                parameters);
    }

    /** A change, answered by the number of rows it touched. */
    public static Ask<Integer> update(String sql, Collection<? extends @Nullable Object> parameters) {
        return new Ask<>(sql, parameters, (result, count) -> count);
    }

    /** Ids as one parameter, for {@code = any(?)}. */
    public static Object uuids(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }

    String sql() {
        return sql;
    }

    List<@Nullable Object> parameters() {
        return parameters;
    }

    T answer() {
        return answer.orElseThrow(() -> new IllegalStateException("It was not asked"))
                .value();
    }

    void read(@Nullable ResultSet result, int count) throws SQLException {
        if (answer.isPresent()) {
            throw new IllegalStateException("An ask is sent once");
        }
        answer = Optional.of(new Answer<>(reader.read(result, count)));
    }

    /** Reads all rows of an answer. */
    @FunctionalInterface
    public interface Rows<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /** Reads the row on which the cursor stands. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private record Answer<T>(T value) {}

    private interface Reader<T> {
        T read(@Nullable ResultSet result, int count) throws SQLException;
    }
}
