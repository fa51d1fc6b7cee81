package io.reglament.journal;

import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was typed, for ever: nobody is granted to change or delete a row of it. */
@Component
class History {
    private static final String INSERT = """
            insert into journal.lesson_record_change (school_id, lesson_id, version, field, before, after,
                typed_at, received_at, by_person, idempotency_key) values\s""";
    private static final String PAGE = """
            select version, field, before, after, typed_at, received_at, by_person
            from journal.lesson_record_change
            where school_id = :school and lesson_id = :lesson
            order by version desc, field desc limit :most offset :from""";

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what differs between the two, in one statement. */
    void add(LessonRecord before, LessonRecord after, LessonEntry entry, LastChange received) {
        List<Difference> differences = Difference.between(before, after);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("school", SchoolContext.current().value());
        values.put("lesson", after.lesson().value());
        values.put("version", after.version());
        values.put("typed", Timestamp.from(entry.typedAt()));
        values.put("received", Timestamp.from(received.at()));
        values.put("by", received.by().value());
        values.put("key", entry.key());
        jdbc.sql(INSERT + rows(differences, values)).params(values).update();
    }

    List<FieldChange> page(LessonId lesson, int from, int most) {
        return jdbc.sql(PAGE)
                .param("school", SchoolContext.current().value())
                .param("lesson", lesson.value())
                .param("most", most)
                .param("from", from)
                .query(History::change)
                .list();
    }

    private static String rows(List<Difference> differences, Map<String, @Nullable Object> values) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < differences.size(); i++) {
            rows.append(i == 0 ? "" : ", ").append("""
                    (:school, :lesson, :version, :field%1$d, :before%1$d, :after%1$d, :typed, :received, :by, :key)""".formatted(i));
            values.put("field" + i, differences.get(i).field());
            values.put("before" + i, differences.get(i).before());
            values.put("after" + i, differences.get(i).after());
        }
        return rows.toString();
    }

    private static FieldChange change(ResultSet row, int number) throws SQLException {
        return new FieldChange(
                row.getInt("version"),
                row.getString("field"),
                row.getString("before"),
                row.getString("after"),
                row.getTimestamp("typed_at").toInstant(),
                row.getTimestamp("received_at").toInstant(),
                new PersonId(row.getObject("by_person", UUID.class)));
    }
}
