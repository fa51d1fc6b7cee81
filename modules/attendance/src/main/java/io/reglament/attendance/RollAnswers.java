package io.reglament.attendance;

import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ask;
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
            from attendance.idempotency where school_id = ? and key = ?""";
    private static final String INSERT = """
            insert into attendance.idempotency (school_id, key, lesson_id, base_version, students, marks, version,
                taken_since, taken_by, taken_at, asked_by, answered_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (school_id, key) do nothing""";

    private final JdbcClient jdbc;

    RollAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the key was answered before. */
    static Ask<Optional<Answered>> findAsk(UUID key) {
        return Ask.of(
                FIND,
                rows -> rows.next() ? Optional.of(answered(rows)) : Optional.<Answered>empty(),
                SchoolContext.current().value(),
                key);
    }

    /** Keeps the answer, a taken roll, since an untaken one cannot be answered; no row when the key is used already. */
    static Ask<Integer> rememberAsk(RollEntry entry, RollView answer, PersonId askedBy, Instant asked) {
        List<PersonId> students = MarkArrays.ordered(answer.exceptions().keySet());
        Taken taken = answer.taken().orElseThrow();
        return Ask.update(
                INSERT,
                List.of(
                        SchoolContext.current().value(),
                        entry.key(),
                        answer.lesson().value(),
                        entry.version(),
                        MarkArrays.students(students),
                        MarkArrays.texts(students, one -> mark(answer, one)),
                        answer.version(),
                        Timestamp.from(taken.since()),
                        taken.by().value(),
                        Timestamp.from(taken.at()),
                        askedBy.value(),
                        Timestamp.from(asked)));
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

    private static Answered answered(ResultSet row) throws SQLException {
        Map<PersonId, Mark> exceptions = new HashMap<>();
        MarkArrays.read(row, "students", "marks").forEach((one, text) -> exceptions.put(one, MarkText.parse(text)));
        Taken taken = new Taken(
                row.getTimestamp("taken_since").toInstant(),
                new PersonId(row.getObject("taken_by", UUID.class)),
                row.getTimestamp("taken_at").toInstant());
        LessonId lesson = new LessonId(row.getObject("lesson_id", UUID.class));
        return new Answered(
                row.getInt("base_version"),
                new PersonId(row.getObject("asked_by", UUID.class)),
                new RollView(lesson, row.getInt("version"), Optional.of(taken), exceptions));
    }

    /**
     * A roll that was answered.
     *
     * @param base the version it was taken over
     */
    record Answered(int base, PersonId askedBy, RollView roll) {
        /**
         * The same answer for the same roll.
         *
         * @throws io.reglament.regulation.Refused when the key came with another roll, for another lesson or by somebody
         *     else
         */
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
