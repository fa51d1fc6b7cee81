package io.reglament.district;

import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What was judged in a school, written as compliance writes it. */
final class CountedSchool {
    private final TestDatabase database;
    private final SchoolId school;
    private final List<UUID> teachers =
            Stream.generate(Ids::next).limit(Figures.LEAST).toList();

    CountedSchool(TestDatabase database, SchoolId school) {
        this.database = database;
        this.school = school;
    }

    /** A lesson of the teacher of that number, with these rules entered in time. */
    void inTime(LocalDate date, int teacher, String... rules) {
        change(
                "insert into compliance.watch (school_id, scope, scope_id, date, in_time, teacher_id)"
                        + " values (?, 'LESSON', ?, ?, string_to_array(?, ','), ?)",
                school.value(),
                Ids.next(),
                date,
                String.join(",", rules),
                teachers.get(teacher));
    }

    /** A lesson whose topic is missing, or was entered late. */
    void notInTime(LocalDate date, int teacher, boolean mended) {
        change(
                """
                insert into compliance.finding (school_id, id, rule, lesson_id, teacher_id, group_label, subject,
                    lesson_date, basis, due_at, state, opened_at, mended_at)
                values (?, ?, 'TOPIC', ?, ?, '9-Б', 'Геометрия', ?, 'DISTRICT', now(), ?, now(),
                    case when ? then now() end)""",
                school.value(),
                Ids.next(),
                Ids.next(),
                teachers.get(teacher),
                date,
                mended ? "MENDED_LATE" : "OPEN",
                mended);
    }

    private void change(String sql, Object... values) {
        try (Connection connection = database.connectAsSuperuser();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
