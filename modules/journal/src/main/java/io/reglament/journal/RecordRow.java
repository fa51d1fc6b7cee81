package io.reglament.journal;

import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lesson record as a row: the same columns in the record's own table and in that of answered saves. */
final class RecordRow {
    static final String COLUMNS = """
            lesson_id, topic, homework, homework_minutes, homework_none, version, topic_since, homework_since, \
            changed_by, changed_at""";
    static final String VALUES = """
            :lesson, :topic, :homework, :minutes, :none, :version, :topicSince, :homeworkSince, :by, :at""";

    private RecordRow() {}

    static LessonRecord read(ResultSet row, int number) throws SQLException {
        return new LessonRecord(
                new LessonId(row.getObject("lesson_id", UUID.class)),
                row.getString("topic"),
                row.getString("homework"),
                Optional.ofNullable(row.getObject("homework_minutes", Integer.class)),
                row.getBoolean("homework_none"),
                row.getInt("version"),
                instant(row, "topic_since"),
                instant(row, "homework_since"),
                Optional.of(new LastChange(
                        new PersonId(row.getObject("changed_by", UUID.class)),
                        row.getTimestamp("changed_at").toInstant())));
    }

    static Map<String, @Nullable Object> parameters(LessonRecord shown, LastChange change) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("lesson", shown.lesson().value());
        values.put("topic", shown.topic());
        values.put("homework", shown.homework());
        values.put("minutes", shown.minutes().orElse(null));
        values.put("none", shown.noHomework());
        values.put("version", shown.version());
        values.put("topicSince", timestamp(shown.topicSince()));
        values.put("homeworkSince", timestamp(shown.homeworkSince()));
        values.put("by", change.by().value());
        values.put("at", Timestamp.from(change.at()));
        return values;
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static @Nullable Timestamp timestamp(Optional<Instant> moment) {
        return moment.map(Timestamp::from).orElse(null);
    }
}
