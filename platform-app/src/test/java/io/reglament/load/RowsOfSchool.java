package io.reglament.load;

import io.reglament.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands in a school's tables, each id named by what it stands for, so that two schools can be compared. */
final class RowsOfSchool {
    private static final List<String> TABLES = List.of(
            "journal.lesson_record",
            "journal.lesson_record_change",
            "journal.work",
            "journal.work_change",
            "journal.mark",
            "journal.mark_change",
            "attendance.roll",
            "attendance.absence",
            "attendance.roll_change",
            "attendance.absence_reason",
            "attendance.absence_reason_change");
    /** Every id of a school with what it is called there; a work is called by its lesson and form. */
    private static final String NAMES = """
        select id, sourced_id from identity.person where school_id = ?
        union all select id, sourced_id from curriculum.teaching_group where school_id = ?
        union all select id, sourced_id from curriculum.academic_session where school_id = ?
        union all select id, sourced_id from curriculum.school_class where school_id = ?
        union all select l.id, concat_ws(' ', g.sourced_id, l.date, l.period) from curriculum.lesson l
            join curriculum.teaching_group g on g.school_id = l.school_id and g.id = l.group_id
            where l.school_id = ?
        union all select w.id, concat_ws(' ', g.sourced_id, l.date, l.period, w.form) from journal.work w
            join curriculum.lesson l on l.school_id = w.school_id and l.id = w.lesson_id and l.id <> w.id
            join curriculum.teaching_group g on g.school_id = l.school_id and g.id = l.group_id
            where w.school_id = ?\
        """;

    private static final String ROWS =
            "select (to_jsonb(t) - 'school_id' - 'idempotency_key')::text from %s t where school_id = ?";
    /** A row for each student: the lists follow the students' ids, which differ between schools. */
    private static final String ROLL_CHANGES = """
        select (to_jsonb(t) - '{school_id,idempotency_key,students,before,after}'::text[]
            || jsonb_build_object('one', jsonb_build_array(one.student, one.before, one.after)))::text
        from attendance.roll_change t
        left join lateral unnest(t.students, t.before, t.after) as one (student, before, after) on true
        where t.school_id = ?\
        """;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private RowsOfSchool() {}

    /** By table; each row as text, without the clients' keys, which nobody can foresee. */
    static Map<String, List<String>> of(TestDatabase database, int school) throws SQLException {
        return of(database, school, TABLES);
    }

    /** The same of other tables. */
    static Map<String, List<String>> of(TestDatabase database, int school, List<String> tables) throws SQLException {
        try (Connection connection = database.connectAsSuperuser()) {
            Map<String, String> names = names(connection, school);
            Map<String, List<String>> rows = new LinkedHashMap<>();
            for (String table : tables) {
                rows.put(table, rows(connection, table, school, names));
            }
            return rows;
        }
    }

    private static List<String> rows(Connection connection, String table, int school, Map<String, String> names)
            throws SQLException {
        String sql = table.equals("attendance.roll_change") ? ROLL_CHANGES : ROWS.formatted(table);
        List<String> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, school);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(ID.matcher(row.getString(1))
                            .replaceAll(id -> names.getOrDefault(id.group(), "an id of nobody")));
                }
            }
        }
        return rows.stream().sorted().toList();
    }

    private static Map<String, String> names(Connection connection, int school) throws SQLException {
        Map<String, String> names = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(NAMES)) {
            for (int i = 1; i <= 6; i++) {
                query.setInt(i, school);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    names.put(row.getString(1), row.getString(2));
                }
            }
        }
        return names;
    }
}
