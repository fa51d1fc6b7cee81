package io.reglament.rostering;

import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What stands in the tables, read past every wall and in a connection of its own: only what was committed. */
@TestComponent
public class Stored {
    private static final String TABLES =
            "select schemaname || '.' || tablename from pg_tables where schemaname %s order by 1";
    private static final String HASH = "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from %s t";

    private final TestDatabase database;

    Stored(TestDatabase database) {
        this.database = database;
    }

    /** A hash of a school's rows for each table that an import fills. */
    public Map<String, String> prints(SchoolId school) {
        return read(jdbc -> {
            Map<String, String> prints = new TreeMap<>();
            tables(jdbc, "in ('identity', 'curriculum')")
                    .forEach(table -> prints.put(
                            table,
                            jdbc.sql(HASH.formatted(table) + " where school_id = ?")
                                    .param(school.value())
                                    .query(String.class)
                                    .single()));
            return prints;
        });
    }

    /** A hash of each table of the platform, all schools. */
    public Map<String, String> everything() {
        return read(jdbc -> {
            Map<String, String> prints = new TreeMap<>();
            tables(jdbc, "not in ('pg_catalog', 'information_schema')")
                    .forEach(table -> prints.put(
                            table,
                            jdbc.sql(HASH.formatted(table)).query(String.class).single()));
            return prints;
        });
    }

    /** A school's rows as JSON. */
    public Set<String> rows(String table, SchoolId school) {
        return read(jdbc -> jdbc.sql("select to_jsonb(t)::text from " + table + " t where school_id = ?")
                .param(school.value())
                .query(String.class)
                .set());
    }

    /** For a test that looks or breaks in where no role of ours may. */
    public <T> T read(Function<JdbcClient, T> work) {
        try (Connection connection = database.connectAsSuperuser()) {
            return work.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(JdbcClient jdbc, String which) {
        return jdbc.sql(TABLES.formatted(which)).query(String.class).list();
    }
}
