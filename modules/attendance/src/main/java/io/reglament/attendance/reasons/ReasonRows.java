package io.reglament.attendance.reasons;

import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The table of reasons. */
@Component
class ReasonRows {
    private static final String PLACE = """
            insert into attendance.absence_reason (school_id, lesson_id, student_id, reason, version, set_by, set_at)
            values (?, ?, ?, '', 0, ?, ?) on conflict (school_id, lesson_id, student_id) do nothing""";
    private static final String LOCK = """
            select lesson_id, student_id, reason, version from attendance.absence_reason
            where school_id = :school and (lesson_id, student_id) in (select * from unnest(:lessons, :students))
            order by lesson_id, student_id for update""";
    private static final String SET = """
            update attendance.absence_reason set reason = ?, version = ?, set_by = ?, set_at = ?
            where school_id = ? and lesson_id = ? and student_id = ?""";
    private static final String OF_LESSONS = """
            select lesson_id, student_id, reason, version from attendance.absence_reason
            where school_id = :school and lesson_id = any(:lessons) and reason <> ''""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ReasonRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Makes a row for each cell that has none yet, so that all can be locked. */
    void place(List<Cell> cells, PersonId by, Instant at) {
        batches.batchUpdate(
                PLACE,
                cells.stream()
                        .map(cell -> new Object[] {
                            school(), cell.lesson().value(), cell.student().value(), by.value(), Timestamp.from(at)
                        })
                        .toList());
    }

    /** What stands in those of the cells that have a row, held until the end of the transaction. */
    List<ReasonView> lock(List<Cell> cells) {
        return jdbc.sql(LOCK)
                .param("school", school())
                .param(
                        "lessons",
                        uuids(cells.stream().map(cell -> cell.lesson().value()).toList()))
                .param(
                        "students",
                        uuids(cells.stream().map(cell -> cell.student().value()).toList()))
                .query(ReasonRows::view)
                .list();
    }

    void set(List<ReasonView> changed, PersonId by, Instant at) {
        batches.batchUpdate(
                SET,
                changed.stream()
                        .map(view -> new Object[] {
                            ReasonText.of(view.reason()),
                            view.version(),
                            by.value(),
                            Timestamp.from(at),
                            school(),
                            view.cell().lesson().value(),
                            view.cell().student().value()
                        })
                        .toList());
    }

    List<ReasonView> ofLessons(Collection<LessonId> lessons) {
        return jdbc.sql(OF_LESSONS)
                .param("school", school())
                .param("lessons", uuids(lessons.stream().map(LessonId::value).toList()))
                .query(ReasonRows::view)
                .list();
    }

    static SqlArrayValue uuids(List<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }

    private static int school() {
        return SchoolContext.current().value();
    }

    private static ReasonView view(ResultSet row, int number) throws SQLException {
        Cell cell = new Cell(
                new LessonId(row.getObject("lesson_id", UUID.class)),
                new PersonId(row.getObject("student_id", UUID.class)));
        return new ReasonView(cell, ReasonText.parse(row.getString("reason")), row.getInt("version"));
    }
}
