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
    private static final String MOVE = """
            select outage_clause from compliance.finding found
            where school_id = ? and id = ? and state in ('OPEN', 'MENDED_LATE') and due_at > due_before and exists (
                select from compliance.outage
                where school_id = found.school_id and id = found.outage_id and state = 'CONFIRMED')""";
    private static final String PACKAGE = """
            select clause from archive.package made
            where school_id = ? and id = ? and wanted <= (
                select count(*) from archive.copy where school_id = made.school_id and package_id = made.id)""";
    private static final String OF_PERIOD = """
            select kind from archive.package made where school_id = ? and id = ? and kind in ('TERM_END', 'EVERY')
            and exists (select from archive.copy where school_id = made.school_id and package_id = made.id)""";
    private static final String CONTROL = """
            select lower(replace(split_part(duty, ':', 1), '_', '-')) from compliance.inspection
            where school_id = ? and id = ? and closed_at is not null""";
    private static final String INFORMING = """
            select 'class-teacher-inform' from messaging.thread t
                join curriculum.class_teaching c on c.school_id = t.school_id and c.person_id = t.started_by
                join curriculum.class_membership m on m.school_id = c.school_id and m.class_id = c.class_id
                join identity.guardianship g on g.school_id = m.school_id and g.student_id = m.person_id
            where t.school_id = ? and t.id = ? and g.guardian_id = t.with_person and not c.gone and exists (
                select from messaging.message where school_id = t.school_id and thread_id = t.id
                    and from_person = t.started_by)
            limit 1""";
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

    /** Of the time after a confirmed outage, by which a finding that stands fell due later. */
    Optional<String> clauseOfMove(UUID finding) {
        return read(MOVE, school.value(), finding);
    }

    /** That the package was made for, when all wanted copies are kept. */
    Optional<String> clauseOfPackage(UUID made) {
        return read(PACKAGE, school.value(), made);
    }

    /** Whether it lies on a disk and was made because a period ended. */
    boolean unloadsPeriod(UUID made) {
        return read(OF_PERIOD, school.value(), made).isPresent();
    }

    /** Which control a closed inspection was, in hyphens. */
    Optional<String> control(UUID inspection) {
        return read(CONTROL, school.value(), inspection);
    }

    /** Which control a letter was: that of a class teacher to a parent of the class. */
    Optional<String> informing(UUID thread) {
        return read(INFORMING, school.value(), thread);
    }

    Optional<String> clauseOf(KeptAct act, UUID row) {
        return read(act.sql(), school.value(), row);
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
