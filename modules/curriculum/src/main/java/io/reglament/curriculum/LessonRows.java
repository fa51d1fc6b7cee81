package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Reads lessons that stand. */
@Component
class LessonRows {
    private static final String LESSONS = """
            select l.id, l.group_id, s.title, g.label, g.grade, l.teacher_id, l.date, l.period, l.starts_at, l.ends_at,
                   l.room, l.term_id
            from curriculum.lesson l
            join curriculum.teaching_group g on g.school_id = l.school_id and g.id = l.group_id
            join curriculum.subject s on s.school_id = g.school_id and s.id = g.subject_id
            where l.school_id = :school and not l.cancelled and\s""";

    private final JdbcClient jdbc;

    LessonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LessonView> ofTeacher(PersonId teacher, LocalDate first, LocalDate last) {
        return list(lessons("l.teacher_id = :teacher and l.date between :first and :last order by l.starts_at, l.id")
                .param("teacher", teacher.value())
                .param("first", first)
                .param("last", last));
    }

    List<LessonView> byId(Collection<LessonId> ids) {
        return list(lessons("l.id = any(:ids) order by l.starts_at, l.id")
                .param(
                        "ids",
                        new SqlArrayValue(
                                "uuid", ids.stream().map(LessonId::value).toArray())));
    }

    List<LessonView> ofDay(LocalDate date, int skip, int most) {
        return list(lessons("l.date = :date order by l.starts_at, l.id limit :most offset :skip")
                .param("date", date)
                .param("most", most)
                .param("skip", skip));
    }

    private StatementSpec lessons(String which) {
        return jdbc.sql(LESSONS + which).param("school", SchoolContext.current().value());
    }

    private static List<LessonView> list(StatementSpec statement) {
        return statement.query((row, number) -> lesson(row)).list();
    }

    private static LessonView lesson(ResultSet row) throws SQLException {
        return new LessonView(
                new LessonId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getString("title"),
                row.getString("label"),
                row.getInt("grade"),
                new PersonId(row.getObject("teacher_id", UUID.class)),
                row.getObject("date", LocalDate.class),
                row.getInt("period"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getString("room"),
                new TermId(row.getObject("term_id", UUID.class)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
