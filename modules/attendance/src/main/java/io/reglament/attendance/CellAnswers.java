package io.reglament.attendance;

import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What earlier cells were answered, by the client's key. */
@Component
class CellAnswers {
    private static final String FIND = """
            select lesson_id, student_id, asked, mark, version, asked_by from attendance.cell_answer
            where school_id = :school and key = :key""";
    private static final String INSERT = """
            insert into attendance.cell_answer (school_id, key, lesson_id, student_id, asked, mark, version, asked_by,
                answered_at)
            values (:school, :key, :lesson, :student, :asked, :mark, :version, :by, :at)
            on conflict (school_id, key) do nothing""";

    private final JdbcClient jdbc;

    CellAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the same cell was answered before.
     *
     * @throws io.reglament.regulation.Refused when the key came with another cell, or by somebody else
     */
    Optional<CellView> find(LessonId lesson, RollCell cell, PersonId by) {
        Optional<Answer> earlier = jdbc.sql(FIND)
                .param("school", SchoolContext.current().value())
                .param("key", cell.key())
                .query(CellAnswers::answer)
                .optional();
        return earlier.map(answer -> answer.to(new Question(lesson, cell.student(), asked(cell), by)));
    }

    /** Keeps the answer; where the same cell was sent twice at once, both get the answer of the first. */
    CellView remember(LessonId lesson, RollCell cell, CellView answer, PersonId by, Instant at) {
        int kept = jdbc.sql(INSERT)
                .param("school", SchoolContext.current().value())
                .param("key", cell.key())
                .param("lesson", lesson.value())
                .param("student", cell.student().value())
                .param("asked", asked(cell))
                .param("mark", MarkText.of(answer.mark()))
                .param("version", answer.version())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
        return kept == 1 ? answer : find(lesson, cell, by).orElseThrow(OneKeyIsForOneRoll::broken);
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from attendance.cell_answer where school_id = :school and answered_at < :moment")
                .param("school", SchoolContext.current().value())
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private static String asked(RollCell cell) {
        return MarkText.of(cell.over(Optional.empty()));
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        String mark = row.getString("mark");
        Question question = new Question(
                new LessonId(row.getObject("lesson_id", UUID.class)),
                new PersonId(row.getObject("student_id", UUID.class)),
                row.getString("asked"),
                new PersonId(row.getObject("asked_by", UUID.class)));
        Optional<Mark> stood = mark.equals(MarkText.PRESENT) ? Optional.empty() : Optional.of(MarkText.parse(mark));
        return new Answer(question, new CellView(row.getInt("version"), stood));
    }

    private record Question(LessonId lesson, PersonId student, String asked, PersonId by) {}

    private record Answer(Question question, CellView view) {
        CellView to(Question again) {
            if (!question.equals(again)) {
                throw OneKeyIsForOneRoll.broken();
            }
            return view;
        }
    }
}
