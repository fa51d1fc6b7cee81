package io.reglament.attendance.reasons;

import io.reglament.curriculum.AbsenceFacts;
import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who was absent or late, the reason beside it. A reason alone, without the teacher's entry, is no absence. */
@Component
class AbsencesWithReasons implements AbsenceFacts {
    private static final String OF_LESSONS = """
            select absence.lesson_id, absence.student_id, absence.kind, absence.minutes_late, reason.reason
            from attendance.absence absence
            left join attendance.absence_reason reason on reason.school_id = absence.school_id
                and reason.lesson_id = absence.lesson_id and reason.student_id = absence.student_id
            where absence.school_id = :school and absence.lesson_id = any(:lessons)""";

    private final JdbcClient jdbc;

    AbsencesWithReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AbsentAt> ofLessons(Collection<LessonId> lessons) {
        return lessons.isEmpty() ? List.of() : list(on(OF_LESSONS, lessons));
    }

    @Override
    @Transactional(readOnly = true)
    public List<AbsentAt> ofStudent(PersonId student, Collection<LessonId> lessons) {
        return lessons.isEmpty()
                ? List.of()
                : list(on(OF_LESSONS + " and absence.student_id = :student", lessons)
                        .param("student", student.value()));
    }

    private JdbcClient.StatementSpec on(String sql, Collection<LessonId> lessons) {
        return jdbc.sql(sql)
                .param("school", SchoolContext.current().value())
                .param(
                        "lessons",
                        ReasonRows.uuids(lessons.stream().map(LessonId::value).toList()));
    }

    private static List<AbsentAt> list(JdbcClient.StatementSpec statement) {
        return statement.query(AbsencesWithReasons::absentAt).list();
    }

    private static AbsentAt absentAt(ResultSet row, int number) throws SQLException {
        return new AbsentAt(
                new LessonId(row.getObject("lesson_id", UUID.class)),
                new PersonId(row.getObject("student_id", UUID.class)),
                row.getString("kind").equals("late"),
                Optional.ofNullable(row.getObject("minutes_late", Integer.class)),
                Optional.ofNullable(row.getString("reason")).flatMap(ReasonText::parse));
    }
}
