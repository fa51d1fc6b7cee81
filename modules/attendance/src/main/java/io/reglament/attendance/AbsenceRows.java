package io.reglament.attendance;

import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of who was absent or late. */
@Component
class AbsenceRows {
    private static final String DELETE =
            "delete from attendance.absence where school_id = :school and lesson_id = :lesson";
    private static final String INSERT =
            "insert into attendance.absence (school_id, lesson_id, student_id, kind, minutes_late) values ";
    private static final String SET = """
            insert into attendance.absence (school_id, lesson_id, student_id, kind, minutes_late)
            values (:school, :lesson, :student, :kind, :minutes)
            on conflict (school_id, lesson_id, student_id)
                do update set kind = excluded.kind, minutes_late = excluded.minutes_late""";

    private final JdbcClient jdbc;

    AbsenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two statements at most, however many students. */
    void replace(LessonId lesson, Map<PersonId, Mark> exceptions) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("school", SchoolContext.current().value());
        values.put("lesson", lesson.value());
        jdbc.sql(DELETE).params(values).update();
        if (!exceptions.isEmpty()) {
            jdbc.sql(INSERT + rows(exceptions, values)).params(values).update();
        }
    }

    /** One student of the roll; the others stay as they are. */
    void set(LessonId lesson, PersonId student, Optional<Mark> mark) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("school", SchoolContext.current().value());
        values.put("lesson", lesson.value());
        values.put("student", student.value());
        values.put("kind", mark.map(AbsenceRows::kind).orElse(null));
        values.put("minutes", mark.flatMap(Mark::minutesLate).orElse(null));
        jdbc.sql(mark.isPresent() ? SET : DELETE + " and student_id = :student")
                .params(values)
                .update();
    }

    /** The exception in a row of a roll joined to its absences, where there is one. */
    static Optional<Exceptional> read(ResultSet row) throws SQLException {
        UUID student = row.getObject("student_id", UUID.class);
        if (student == null) {
            return Optional.empty();
        }
        Mark.Kind kind = Mark.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
        Mark mark = new Mark(kind, Optional.ofNullable(row.getObject("minutes_late", Integer.class)));
        return Optional.of(new Exceptional(new PersonId(student), mark));
    }

    private static String rows(Map<PersonId, Mark> exceptions, Map<String, @Nullable Object> values) {
        StringJoiner rows = new StringJoiner(", ");
        exceptions.forEach((student, mark) -> {
            int n = values.size();
            rows.add("(:school, :lesson, :student%1$d, :kind%1$d, :minutes%1$d)".formatted(n));
            values.put("student" + n, student.value());
            values.put("kind" + n, kind(mark));
            values.put("minutes" + n, mark.minutesLate().orElse(null));
        });
        return rows.toString();
    }

    private static String kind(Mark mark) {
        return mark.kind().name().toLowerCase(Locale.ROOT);
    }

    /** One who was not simply there. */
    record Exceptional(PersonId student, Mark mark) {}
}
