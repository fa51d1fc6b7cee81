package io.reglament.attendance;

import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was taken, for ever: nobody is granted to change or delete a row of it. */
@Component
class RollHistory {
    private static final String INSERT = """
            insert into attendance.roll_change (school_id, lesson_id, version, students, before, after, typed_at,
                received_at, by_person, on_behalf_of, idempotency_key)
            values (:school, :lesson, :version, :students, :before, :after, :typed, :received, :by, null, :key)""";
    private static final String PAGE = """
            select version, students, before, after, typed_at, received_at, by_person, on_behalf_of
            from attendance.roll_change where school_id = :school and lesson_id = :lesson
            order by version desc limit :most offset :from""";

    private final JdbcClient jdbc;

    RollHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RollView before, RollView after, Typed typed, Taken taken) {
        List<PersonId> changed = changed(before, after);
        jdbc.sql(INSERT)
                .param("school", SchoolContext.current().value())
                .param("lesson", after.lesson().value())
                .param("version", after.version())
                .param("students", MarkArrays.students(changed))
                .param("before", MarkArrays.texts(changed, one -> mark(before, one)))
                .param("after", MarkArrays.texts(changed, one -> mark(after, one)))
                .param("typed", Timestamp.from(typed.at()))
                .param("received", Timestamp.from(taken.at()))
                .param("by", taken.by().value())
                .param("key", typed.key())
                .update();
    }

    List<RollChange> page(LessonId lesson, int from, int most) {
        return jdbc.sql(PAGE)
                .param("school", SchoolContext.current().value())
                .param("lesson", lesson.value())
                .param("most", most)
                .param("from", from)
                .query(RollHistory::change)
                .list();
    }

    private static List<PersonId> changed(RollView before, RollView after) {
        Set<PersonId> named = new HashSet<>(before.exceptions().keySet());
        named.addAll(after.exceptions().keySet());
        named.removeIf(one -> mark(before, one).equals(mark(after, one)));
        return MarkArrays.ordered(named);
    }

    private static String mark(RollView roll, PersonId student) {
        return MarkText.of(Optional.ofNullable(roll.exceptions().get(student)));
    }

    private static RollChange change(ResultSet row, int number) throws SQLException {
        return new RollChange(
                row.getInt("version"),
                MarkArrays.read(row, "students", "before"),
                MarkArrays.read(row, "students", "after"),
                row.getTimestamp("typed_at").toInstant(),
                row.getTimestamp("received_at").toInstant(),
                new PersonId(row.getObject("by_person", UUID.class)),
                Optional.ofNullable(row.getObject("on_behalf_of", UUID.class)).map(PersonId::new));
    }
}
