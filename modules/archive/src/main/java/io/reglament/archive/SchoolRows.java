package io.reglament.archive;

import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolTables;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of the bound school, table by table, as canonical lines: without the school's number, columns in the order
 * of the alphabet, rows in the order of their key. The same rows are the same bytes.
 */
@Component
class SchoolRows {
    private static final int AT_ONCE = 1_000;

    private static final String COLUMNS = """
            select a.attname::text as name, format_type(a.atttypid, a.atttypmod) as type,
                   array_position(i.indkey::int2[], a.attnum) as place
            from pg_attribute a
            join pg_index i on i.indrelid = a.attrelid and i.indisprimary
            where a.attrelid = to_regclass(?) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            order by a.attname collate "C\"""";

    private final JdbcClient jdbc;
    private final List<SchoolTables> modules;

    SchoolRows(JdbcClient jdbc, List<SchoolTables> modules) {
        this.jdbc = jdbc;
        this.modules = modules.stream()
                .sorted(Comparator.comparing(SchoolTables::module))
                .toList();
    }

    /** Names such as {@code journal.mark}; no table refers to one of another module, so modules stand by the alphabet. */
    List<String> tables() {
        return modules.stream()
                .flatMap(module -> module.tables().stream().map(table -> module.module() + "." + table))
                .toList();
    }

    List<String> schemas() {
        return modules.stream().map(SchoolTables::module).toList();
    }

    /** All columns but the school's, in the order of the alphabet; none when there is no such table. */
    List<Column> columns(String table) {
        return jdbc
                .sql(COLUMNS)
                .param(table)
                .query((row, number) -> new Column(
                        row.getString("name"),
                        row.getString("type"),
                        Optional.ofNullable(row.getObject("place", Integer.class))))
                .list()
                .stream()
                .filter(column -> !column.name().equals(Column.SCHOOL))
                .toList();
    }

    /** Writes a line of JSON for each row and answers how many; within a transaction, in UTC. */
    long write(String table, OutputStream out) {
        AtomicLong rows = new AtomicLong();
        jdbc.sql(lines(table, columns(table)))
                .param(SchoolContext.current().value())
                .withFetchSize(AT_ONCE)
                .query(row -> {
                    line(row.getString(1), out);
                    rows.incrementAndGet();
                });
        return rows.get();
    }

    boolean empty(String table) {
        return !jdbc.sql("select exists (select from " + table + " where school_id = ?)")
                .param(SchoolContext.current().value())
                .query(Boolean.class)
                .single();
    }

    /** What the lines say must not hang on who asks. */
    void inUtc() {
        jdbc.sql("set local time zone 'UTC'").update();
    }

    private static String lines(String table, List<Column> columns) {
        String names = columns.stream().map(column -> "t." + column.quoted()).collect(Collectors.joining(", "));
        // A table with one row for each school has no key but the school.
        String order = columns.stream()
                .filter(column -> column.place().isPresent())
                .sorted(Comparator.comparing(column -> column.place().orElseThrow()))
                .map(column -> ", " + column.order())
                .collect(Collectors.joining("", "t.school_id", ""));
        return "select (select row_to_json(r) from (select " + names + ") r)::text from " + table
                + " t where t.school_id = ? order by " + order;
    }

    private static void line(String json, OutputStream out) {
        try {
            out.write(json.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
