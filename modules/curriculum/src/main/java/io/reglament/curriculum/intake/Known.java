package io.reglament.curriculum.intake;

import static java.util.stream.Collectors.toMap;

import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every kind of row needs for being compared and written. */
@Component
class Known {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Known(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The living rows by the sender's key; the SQL names {@code :school}. */
    <T> Map<String, T> by(Function<T, String> key, String sql, RowMapper<T> mapper) {
        return jdbc.sql(sql).param("school", SchoolContext.current().value()).query(mapper).list().stream()
                .collect(toMap(key, row -> row));
    }

    void batch(String sql, Stream<Object[]> rows) {
        batches.batchUpdate(sql, rows.toList());
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    static int school() {
        return SchoolContext.current().value();
    }
}
