package io.reglament.attendance;

import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What earlier rolls were answered, by the client's key. */
@Component
class RollAnswers {
    private static final String FIND = """
            select lesson_id, base_version, students, marks, version, taken_since, taken_by, taken_at, asked_by
            from attendance.idempotency where school_id = :school and key = :key""";
    private static final String INSERT = """
            insert into attendance.idempotency (school_id, key, lesson_id, base_version, students, marks, version,
                taken_since, taken_by, taken_at, asked_by, answered_at)
            values (:school, :key, :lesson, :base, :students, :marks, :version, :since, :by, :at, :askedBy, :answeredAt)
            on conflict (school_id, key) do nothing""";

    private final JdbcClient jdbc;

    RollAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the same roll was answered before.
     *
     * @throws io.reglament.regulation.Refused when the key came with another roll, for another lesson or by somebody else
     */
    Optional<RollView> find(RollEntry entry, LessonId lesson, PersonId by) {
        Optional<Answer> earlier = jdbc.sql(FIND)
                .param("school", SchoolContext.current().value())
                .param("key", entry.key())
                .query(RollAnswers::answer)
                .optional();
        return earlier.map(answer -> answer.to(entry, lesson, by));
    }

    /** Keeps the answer; a taken roll it is, since an untaken one cannot be answered. */
    void remember(RollEntry entry, RollView answer, Taken taken, PersonId askedBy, Instant asked) {
        List<PersonId> students = MarkArrays.ordered(answer.exceptions().keySet());
        int kept = jdbc.sql(INSERT)
                .param("school", SchoolContext.current().value())
                .param("key", entry.key())
                .param("lesson", answer.lesson().value())
                .param("base", entry.version())
                .param("students", MarkArrays.students(students))
                .param("marks", MarkArrays.texts(students, one -> mark(answer, one)))
                .param("version", answer.version())
                .param("since", Timestamp.from(taken.since()))
                .param("by", taken.by().value())
                .param("at", Timestamp.from(taken.at()))
                .param("askedBy", askedBy.value())
                .param("answeredAt", Timestamp.from(asked))
                .update();
        if (kept == 0) {
            throw OneKeyIsForOneRoll.broken();
        }
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from attendance.idempotency where school_id = :school and answered_at < :moment")
                .param("school", SchoolContext.current().value())
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private static String mark(RollView roll, PersonId student) {
        return MarkText.of(Optional.ofNullable(roll.exceptions().get(student)));
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        Map<PersonId, Mark> exceptions = new HashMap<>();
        MarkArrays.read(row, "students", "marks").forEach((one, text) -> exceptions.put(one, MarkText.parse(text)));
        Taken taken = new Taken(
                row.getTimestamp("taken_since").toInstant(),
                new PersonId(row.getObject("taken_by", UUID.class)),
                row.getTimestamp("taken_at").toInstant());
        LessonId lesson = new LessonId(row.getObject("lesson_id", UUID.class));
        return new Answer(
                row.getInt("base_version"),
                new PersonId(row.getObject("asked_by", UUID.class)),
                new RollView(lesson, row.getInt("version"), Optional.of(taken), exceptions));
    }

    private record Answer(int base, PersonId askedBy, RollView roll) {
        RollView to(RollEntry entry, LessonId lesson, PersonId by) {
            boolean same = base == entry.version()
                    && askedBy.equals(by)
                    && roll.lesson().equals(lesson)
                    && roll.exceptions().equals(entry.exceptions());
            if (!same) {
                throw OneKeyIsForOneRoll.broken();
            }
            return roll;
        }
    }
}
