package io.reglament.attendance.reasons;

import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** What earlier entries were answered, by the client's key. */
@Component
class ReasonAnswers {
    private static final String FIND = """
            select class_id, reason, lessons, students, versions, asked_by from attendance.reason_answer
            where school_id = :school and key = :key""";
    private static final String INSERT = """
            insert into attendance.reason_answer (school_id, key, class_id, reason, lessons, students, versions,
                asked_by, answered_at)
            values (:school, :key, :class, :reason, :lessons, :students, :versions, :by, :at)
            on conflict (school_id, key) do nothing""";

    private final JdbcClient jdbc;

    ReasonAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the same entry was answered before.
     *
     * @throws io.reglament.regulation.Refused when the key came with another entry, or by somebody else
     */
    Optional<List<ReasonView>> find(ClassId schoolClass, ReasonEntry entry, PersonId by) {
        Optional<Answer> earlier = jdbc.sql(FIND)
                .param("school", SchoolContext.current().value())
                .param("key", entry.key())
                .query(ReasonAnswers::answer)
                .optional();
        return earlier.map(answer -> answer.to(schoolClass, entry, by));
    }

    /** Keeps the answer; where the same entry was sent twice at once, both get the answer of the first. */
    List<ReasonView> remember(
            ClassId schoolClass, ReasonEntry entry, List<ReasonView> answer, PersonId by, Instant at) {
        int kept = jdbc.sql(INSERT)
                .param("school", SchoolContext.current().value())
                .param("key", entry.key())
                .param("class", schoolClass.value())
                .param("reason", ReasonText.of(entry.reason()))
                .param(
                        "lessons",
                        uuids(answer.stream()
                                .map(view -> view.cell().lesson().value())
                                .toList()))
                .param(
                        "students",
                        uuids(answer.stream()
                                .map(view -> view.cell().student().value())
                                .toList()))
                .param(
                        "versions",
                        new SqlArrayValue(
                                "int4", answer.stream().map(ReasonView::version).toArray()))
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
        return kept == 1 ? answer : find(schoolClass, entry, by).orElseThrow(OneKeyIsForOneEntry::broken);
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from attendance.reason_answer where school_id = :school and answered_at < :moment")
                .param("school", SchoolContext.current().value())
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private static SqlArrayValue uuids(List<UUID> ids) {
        return ReasonRows.uuids(ids);
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        UUID[] lessons = (UUID[]) row.getArray("lessons").getArray();
        UUID[] students = (UUID[]) row.getArray("students").getArray();
        Integer[] versions = (Integer[]) row.getArray("versions").getArray();
        String reason = row.getString("reason");
        List<ReasonView> views = new ArrayList<>();
        for (int i = 0; i < lessons.length; i++) {
            Cell cell = new Cell(new LessonId(lessons[i]), new PersonId(students[i]));
            views.add(new ReasonView(cell, ReasonText.parse(reason), versions[i]));
        }
        return new Answer(
                new ClassId(row.getObject("class_id", UUID.class)),
                reason,
                new PersonId(row.getObject("asked_by", UUID.class)),
                List.copyOf(views));
    }

    private record Answer(ClassId schoolClass, String reason, PersonId askedBy, List<ReasonView> views) {
        List<ReasonView> to(ClassId asked, ReasonEntry entry, PersonId by) {
            boolean same = schoolClass.equals(asked)
                    && askedBy.equals(by)
                    && reason.equals(ReasonText.of(entry.reason()))
                    && views.stream().map(ReasonView::cell).toList().equals(entry.cells());
            if (!same) {
                throw OneKeyIsForOneEntry.broken();
            }
            return views;
        }
    }
}
