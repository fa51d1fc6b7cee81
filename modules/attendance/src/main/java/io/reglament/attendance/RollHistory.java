package io.reglament.attendance;

import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ask;
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
                received_at, by_person, idempotency_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String PAGE = """
            select version, students, before, after, typed_at, received_at, by_person
            from attendance.roll_change where school_id = :school and lesson_id = :lesson
            order by version desc limit :most offset :from""";

    private final JdbcClient jdbc;

    RollHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Ask<Integer> addAsk(RollView before, RollView after, Typed typed) {
        List<PersonId> changed = changed(before, after);
        Taken taken = after.taken().orElseThrow();
        return Ask.update(
                INSERT,
                List.of(
                        SchoolContext.current().value(),
                        after.lesson().value(),
                        after.version(),
                        MarkArrays.students(changed),
                        MarkArrays.texts(changed, one -> mark(before, one)),
                        MarkArrays.texts(changed, one -> mark(after, one)),
                        Timestamp.from(typed.at()),
                        Timestamp.from(taken.at()),
                        taken.by().value(),
                        typed.key()));
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
                new PersonId(row.getObject("by_person", UUID.class)));
    }
}
