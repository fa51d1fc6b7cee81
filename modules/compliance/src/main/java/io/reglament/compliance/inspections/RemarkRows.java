package io.reglament.compliance.inspections;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.regulation.ClauseId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Remarks as they are kept. */
@Component
class RemarkRows {
    private static final String SELECT = """
            select r.id, r.inspection_id, r.teacher_id, r.place, r.lesson_id, r.group_id, r.words, r.made_by, r.made_at,
                   r.clause, r.due_at, r.state, r.answer, r.answered_at, r.verdict, r.version
            from compliance.remark r where r.school_id = :school\s""";

    private final JdbcClient jdbc;

    RemarkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RemarkView> find(UUID id) {
        return sql(SELECT + "and r.id = :id")
                .param("id", id)
                .query((row, number) -> view(row))
                .optional();
    }

    /** In the order in which they were made. */
    List<RemarkView> of(UUID inspection, int most) {
        return sql(SELECT + "and r.inspection_id = :inspection order by r.made_at, r.id limit :most")
                .param("inspection", inspection)
                .param("most", most)
                .query((row, number) -> view(row))
                .list();
    }

    /** What has to be put right first, then the newest. */
    List<RemarkView> ofTeacher(PersonId teacher, int skip, int most) {
        return sql(SELECT + """
                and r.teacher_id = :teacher
                order by r.state in ('OPEN', 'RETURNED') desc, r.made_at desc, r.id limit :most offset :skip""")
                .param("teacher", teacher.value())
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> view(row))
                .list();
    }

    /** In the order in which they were made, for the sheet of remarks. */
    List<RemarkView> made(Instant from, Instant until, int skip, int most) {
        return sql(SELECT + """
                and r.made_at >= :from and r.made_at < :until
                order by r.made_at, r.id limit :most offset :skip""")
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> view(row))
                .list();
    }

    void add(RemarkView remark) {
        sql("""
                insert into compliance.remark (school_id, id, inspection_id, teacher_id, place, lesson_id, group_id,
                    words, made_by, made_at, clause, due_at, state)
                values (:school, :id, :inspection, :teacher, :place, :lesson, :group, :words, :by, :at, :clause, :due,
                    'OPEN')""")
                .param("id", remark.id())
                .param("inspection", remark.inspection())
                .param("teacher", remark.teacher().value())
                .param("place", remark.place())
                .param("lesson", remark.lesson().map(LessonId::value).orElse(null))
                .param("group", remark.group().map(GroupId::value).orElse(null))
                .param("words", remark.words())
                .param("by", remark.madeBy().value())
                .param("at", Timestamp.from(remark.madeAt()))
                .param("clause", remark.clause().map(ClauseId::value).orElse(null))
                .param("due", Timestamp.from(remark.dueAt()))
                .update();
    }

    /** Answers false where it does not stand at that version any more, or waits for nobody's answer. */
    boolean answer(UUID id, int version, String words, Instant at) {
        return sql("""
                        update compliance.remark
                        set state = 'ANSWERED', answer = :words, answered_at = :at, version = version + 1
                        where school_id = :school and id = :id and version = :version
                            and state in ('OPEN', 'RETURNED')""")
                        .param("words", words)
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    /** Likewise, where it was not answered. */
    boolean judge(UUID id, int version, RemarkState state, String words, Optional<Instant> acceptedAt) {
        return sql("""
                        update compliance.remark
                        set state = :state, verdict = :words, accepted_at = :at, version = version + 1
                        where school_id = :school and id = :id and version = :version and state = 'ANSWERED'""")
                        .param("state", state.name())
                        .param("words", words)
                        .param("at", acceptedAt.map(Timestamp::from).orElse(null))
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    private StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("school", SchoolContext.current().value());
    }

    private static RemarkView view(ResultSet row) throws SQLException {
        return new RemarkView(
                row.getObject("id", UUID.class),
                row.getObject("inspection_id", UUID.class),
                new PersonId(row.getObject("teacher_id", UUID.class)),
                row.getString("place"),
                Optional.ofNullable(row.getObject("lesson_id", UUID.class)).map(LessonId::new),
                Optional.ofNullable(row.getObject("group_id", UUID.class)).map(GroupId::new),
                row.getString("words"),
                new PersonId(row.getObject("made_by", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("clause")).map(ClauseId::new),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                RemarkState.valueOf(row.getString("state")),
                row.getString("answer"),
                Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("verdict"),
                row.getInt("version"));
    }
}
