package io.reglament.local.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes schools that are like one that is there: each of its rows again under another number, copied on the server.
 * The ids stay the same, so a statement that forgot its school would find a row of each of them and be seen at once.
 */
public final class SchoolCopies {
    /**
     * What is not copied: accounts belong to people at the sign-on server, back-ups and trials of drafts to
     * the school of which they were made, and the rest passes. A test names every other table that the catalogue has.
     */
    private static final Set<String> APART = Set.of(
            "identity.account",
            "identity.access_mend",
            "identity.link_attempt",
            "identity.link_consent",
            "regulation.touched",
            "regulation.working_copy",
            "journal.idempotency",
            "attendance.idempotency",
            "attendance.reason_answer",
            "attendance.cell_answer",
            "attendance.roll_to_tell",
            "rostering.import_run",
            "compliance.dry_run",
            "compliance.dry_run_sum",
            "compliance.dry_run_example",
            "archive.making",
            "archive.package",
            "archive.copy",
            "archive.verification",
            "archive.hand_over",
            "archive.taken_out",
            "messaging.notice",
            "messaging.mail_wish",
            "messaging.mail",
            "messaging.mail_code",
            "messaging.thread",
            "messaging.thread_side",
            "messaging.message",
            "messaging.reading",
            "messaging.announcement",
            "messaging.receipt",
            "messaging.sending");

    private static final String TABLES = """
        select format('%I.%I', n.nspname, c.relname), array_agg(quote_ident(a.attname) order by a.attnum)::text[]
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        where c.relkind = 'r' and obj_description(c.oid, 'pg_class') like 'kind: tenant%'
        group by n.nspname, c.relname order by sum(c.relpages) desc, 1\
        """;

    private final List<Table> tables;

    /** A table of schools; the biggest come first. */
    public record Table(String name, List<String> columns) {}

    private SchoolCopies(List<Table> tables) {
        this.tables = tables;
    }

    /** Learns from the catalogue which tables hold a school's rows. */
    public static SchoolCopies of(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                tables.add(new Table(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray())));
            }
        }
        Set<String> known = tables.stream().map(Table::name).collect(Collectors.toSet());
        if (!known.containsAll(APART)) {
            throw new IllegalStateException("Not in the catalogue: " + minus(APART, known));
        }
        tables.removeIf(table -> APART.contains(table.name()));
        return new SchoolCopies(List.copyOf(tables));
    }

    private static Set<String> minus(Set<String> these, Set<String> those) {
        return these.stream().filter(one -> !those.contains(one)).collect(Collectors.toSet());
    }

    public List<Table> tables() {
        return tables;
    }

    /** Puts the copy on the list of schools, under its own slug. */
    public static void enlist(Connection connection, int from, int to, String slug) throws SQLException {
        String sql = "insert into tenancy.school (id, slug, name_ru, name_ky, name_en, time_zone, on_air_from)"
                + " select ?, ?, name_ru, name_ky, name_en, time_zone, on_air_from from tenancy.school where id = ?";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setInt(1, to);
            insert.setString(2, slug);
            insert.setInt(3, from);
            insert.executeUpdate();
        }
    }

    /**
     * Copies the rows of one table into another school, in the order they lie in. The connection must be a superuser's
     * with {@code session_replication_role = replica}: references were checked in the original.
     *
     * @param changed by "schema.table.column": an SQL expression that stands instead of the column
     * @return how many rows
     */
    public static long copy(Connection connection, Table table, int from, int to, Map<String, String> changed)
            throws SQLException {
        String columns = String.join(", ", table.columns());
        String values = table.columns().stream()
                .map(column -> column.equals("school_id")
                        ? String.valueOf(to)
                        : changed.getOrDefault(table.name() + "." + column, column))
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            return statement.executeLargeUpdate("insert into " + table.name() + " (" + columns + ") select " + values
                    + " from " + table.name() + " where school_id = " + from + " order by ctid");
        }
    }
}
