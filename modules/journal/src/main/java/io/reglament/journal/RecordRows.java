package io.reglament.journal;

import io.reglament.curriculum.LessonId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what stands in the journal. */
@Component
class RecordRows {
    private static final String FIND = "select " + RecordRow.COLUMNS
            + " from journal.lesson_record where school_id = :school and lesson_id = :lesson";
    private static final String INSERT = "insert into journal.lesson_record (school_id, " + RecordRow.COLUMNS
            + ") values (:school, " + RecordRow.VALUES + ") on conflict (school_id, lesson_id) do nothing";
    private static final String UPDATE = """
            update journal.lesson_record
            set topic = :topic, homework = :homework, homework_minutes = :minutes, homework_none = :none,
                version = :version, topic_since = :topicSince, homework_since = :homeworkSince,
                changed_by = :by, changed_at = :at
            where school_id = :school and lesson_id = :lesson and version = :version - 1""";
    private static final String SINCE = """
            select lesson_id, topic_since, homework_since from journal.lesson_record
            where school_id = ? and lesson_id = any(?)""";

    private static final String TOPICS = """
            select lesson_id, topic from journal.lesson_record
            where school_id = ? and lesson_id = any(?) and topic <> ''""";

    private final JdbcClient jdbc;

    RecordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LessonRecord find(LessonId lesson) {
        return find(FIND, lesson);
    }

    /** Waits for whoever is saving the same record; what comes back is what stood there after that. */
    LessonRecord lock(LessonId lesson) {
        return find(FIND + " for update", lesson);
    }

    /** Writes the next version, unless another save has written it: then false, and nothing is written. */
    boolean write(LessonRecord next, LastChange change) {
        return jdbc.sql(next.version() == 1 ? INSERT : UPDATE)
                        .param("school", SchoolContext.current().value())
                        .params(RecordRow.parameters(next, change))
                        .update()
                == 1;
    }

    /** Since when topic and homework stand, by lesson. */
    static Ask<Map<LessonId, Since>> since(Collection<LessonId> lessons) {
        return Ask.of(
                SINCE,
                rows -> {
                    Map<LessonId, Since> since = new HashMap<>();
                    while (rows.next()) {
                        since.put(new LessonId(rows.getObject("lesson_id", UUID.class)), since(rows));
                    }
                    return since;
                },
                SchoolContext.current().value(),
                Ask.uuids(lessons.stream().map(LessonId::value).toList()));
    }

    /** The topics that stand, by lesson. */
    static Ask<Map<LessonId, String>> topics(Collection<LessonId> lessons) {
        return Ask.of(
                TOPICS,
                rows -> {
                    Map<LessonId, String> topics = new HashMap<>();
                    while (rows.next()) {
                        topics.put(new LessonId(rows.getObject("lesson_id", UUID.class)), rows.getString("topic"));
                    }
                    return topics;
                },
                SchoolContext.current().value(),
                Ask.uuids(lessons.stream().map(LessonId::value).toList()));
    }

    private LessonRecord find(String sql, LessonId lesson) {
        return jdbc.sql(sql)
                .param("school", SchoolContext.current().value())
                .param("lesson", lesson.value())
                .query(RecordRow::read)
                .optional()
                .orElseGet(() -> LessonRecord.blank(lesson));
    }

    private static Since since(ResultSet row) throws SQLException {
        return new Since(moment(row, "topic_since"), moment(row, "homework_since"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    /** Since when the two fields of one lesson stand. */
    record Since(Optional<Instant> topic, Optional<Instant> homework) {}
}
