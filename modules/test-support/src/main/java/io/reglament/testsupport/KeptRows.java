package io.reglament.testsupport;

import io.reglament.tenancy.SchoolId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** What a school's rows say, read past the application and its caches. */
final class KeptRows {
    private static final String CLAUSE = """
            select clause from compliance.finding found
            where school_id = ? and id = ? and state in ('OPEN', 'MENDED_LATE') and exists (
                select from compliance.finding_history
                where school_id = found.school_id and finding_id = found.id and clause = found.clause)
            union all
            select clause from compliance.school_finding found
            where school_id = ? and id = ? and state in ('OPEN', 'MENDED_LATE') and exists (
                select from compliance.school_finding_history
                where school_id = found.school_id and finding_id = found.id and clause = found.clause)""";
    private static final String HOMEWORK = """
            select homework from journal.lesson_record where school_id = ? and lesson_id = ?""";
    private static final String REGULATION = """
            select yaml from regulation.profile_version where school_id = ? and state = 'active'
            order by effective_from desc, activation desc limit 1""";

    private final TestDatabase database;
    private final SchoolId school;

    KeptRows(TestDatabase database, SchoolId school) {
        this.database = database;
        this.school = school;
    }

    /** Of a finding, of a lesson or of the school, that stands, and whose history agrees. */
    Optional<String> clauseOf(UUID finding) {
        return read(CLAUSE, school.value(), finding, school.value(), finding);
    }

    Optional<String> homework(UUID lesson) {
        return read(HOMEWORK, school.value(), lesson);
    }

    ProfileText regulation() {
        return new ProfileText(read(REGULATION, school.value())
                .orElseThrow(() -> new AssertionError("No regulation is in force in " + school)));
    }

    private Optional<String> read(String sql, Object... values) {
        try (Connection connection = database.connectAsSuperuser();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
