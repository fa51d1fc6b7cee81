package io.reglament.attendance;

import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of rolls; who was absent or late stands in {@link AbsenceRows}. */
@Component
class RollRows {
    // One statement, so one snapshot: read apart, a roll and its absences could be of two versions.
    private static final String FIND = """
            select roll.version, roll.taken_since, roll.taken_by, roll.taken_at, absence.student_id, absence.kind,
                absence.minutes_late
            from attendance.roll roll
            left join attendance.absence absence
                on absence.school_id = roll.school_id and absence.lesson_id = roll.lesson_id
            where roll.school_id = :school and roll.lesson_id = :lesson""";
    private static final String LOCK =
            "select version from attendance.roll where school_id = :school and lesson_id = :lesson for update";
    private static final String INSERT = """
            insert into attendance.roll (school_id, lesson_id, version, taken_since, taken_by, taken_at)
            values (:school, :lesson, :version, :since, :by, :at) on conflict (school_id, lesson_id) do nothing""";
    private static final String UPDATE = """
            update attendance.roll set version = :version, taken_by = :by, taken_at = :at
            where school_id = :school and lesson_id = :lesson and version = :version - 1""";
    private static final String SINCE = """
            select lesson_id, taken_since from attendance.roll
            where school_id = :school and lesson_id in (:lessons)""";

    private final JdbcClient jdbc;

    RollRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RollView find(LessonId lesson) {
        List<Line> lines = on(FIND, lesson).query(RollRows::line).list();
        if (lines.isEmpty()) {
            return RollView.none(lesson);
        }
        Map<PersonId, Mark> exceptions = new HashMap<>();
        lines.forEach(line -> line.exception().ifPresent(one -> exceptions.put(one.student(), one.mark())));
        return new RollView(
                lesson, lines.getFirst().version(), Optional.of(lines.getFirst().taken()), exceptions);
    }

    /**
     * Waits for whoever is taking the same roll. It reads nothing else: rows joined to a row that was waited for would
     * come from before the wait.
     */
    void lock(LessonId lesson) {
        on(LOCK, lesson).query(Integer.class).optional();
    }

    /** Writes the next version, unless somebody else has written it: then false, and nothing is written. */
    boolean write(LessonId lesson, int version, Taken taken) {
        return on(version == 1 ? INSERT : UPDATE, lesson)
                        .param("version", version)
                        .param("since", Timestamp.from(taken.since()))
                        .param("by", taken.by().value())
                        .param("at", Timestamp.from(taken.at()))
                        .update()
                == 1;
    }

    Map<LessonId, Instant> since(Collection<LessonId> lessons) {
        Map<LessonId, Instant> since = new HashMap<>();
        List<UUID> ids = lessons.stream().map(LessonId::value).toList();
        jdbc.sql(SINCE)
                .param("school", SchoolContext.current().value())
                .param("lessons", ids)
                .query(row -> {
                    LessonId lesson = new LessonId(row.getObject("lesson_id", UUID.class));
                    since.put(lesson, row.getTimestamp("taken_since").toInstant());
                });
        return since;
    }

    private JdbcClient.StatementSpec on(String sql, LessonId lesson) {
        return jdbc.sql(sql).param("school", SchoolContext.current().value()).param("lesson", lesson.value());
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        Taken taken = new Taken(
                row.getTimestamp("taken_since").toInstant(),
                new PersonId(row.getObject("taken_by", UUID.class)),
                row.getTimestamp("taken_at").toInstant());
        return new Line(row.getInt("version"), taken, AbsenceRows.read(row));
    }

    private record Line(int version, Taken taken, Optional<AbsenceRows.Exceptional> exception) {}
}
