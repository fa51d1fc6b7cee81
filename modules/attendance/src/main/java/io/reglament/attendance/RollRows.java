package io.reglament.attendance;

import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
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
            where roll.school_id = ? and roll.lesson_id = ?""";
    private static final String LOCK =
            "select version from attendance.roll where school_id = ? and lesson_id = ? for update";
    private static final String INSERT = """
            insert into attendance.roll (school_id, lesson_id, version, taken_since, taken_by, taken_at)
            values (?, ?, ?, ?, ?, ?) on conflict (school_id, lesson_id) do nothing""";
    private static final String UPDATE = """
            update attendance.roll set version = version + 1, taken_by = ?, taken_at = ?
            where school_id = ? and lesson_id = ? and version = ?""";
    private static final String SINCE = """
            select lesson_id, taken_since from attendance.roll
            where school_id = :school and lesson_id in (:lessons)""";

    private final JdbcClient jdbc;
    private final RoundTrip trip;

    RollRows(JdbcClient jdbc, RoundTrip trip) {
        this.jdbc = jdbc;
        this.trip = trip;
    }

    RollView find(LessonId lesson) {
        return trip.ask(findAsk(lesson));
    }

    static Ask<RollView> findAsk(LessonId lesson) {
        return Ask.of(FIND, rows -> read(lesson, rows), school(), lesson.value());
    }

    /** As {@link #lockAsk}. */
    void lock(LessonId lesson) {
        trip.ask(lockAsk(lesson));
    }

    /**
     * Waits for whoever is taking the same roll. It reads nothing else: rows joined to a row that was waited for would
     * come from before the wait. Statements after it in the same trip see what the other has kept.
     */
    static Ask<Boolean> lockAsk(LessonId lesson) {
        return Ask.of(LOCK, ResultSet::next, school(), lesson.value());
    }

    /** Writes the next version, unless somebody else has written it: then no row, and nothing is written. */
    static Ask<Integer> writeAsk(LessonId lesson, int version, Taken taken) {
        Timestamp at = Timestamp.from(taken.at());
        UUID by = taken.by().value();
        return version == 1
                ? Ask.update(INSERT, List.of(school(), lesson.value(), version, Timestamp.from(taken.since()), by, at))
                : Ask.update(UPDATE, List.of(by, at, school(), lesson.value(), version - 1));
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

    private static RollView read(LessonId lesson, ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return RollView.none(lesson);
        }
        int version = rows.getInt("version");
        Taken taken = taken(rows);
        Map<PersonId, Mark> exceptions = new HashMap<>();
        do {
            AbsenceRows.read(rows).ifPresent(one -> exceptions.put(one.student(), one.mark()));
        } while (rows.next());
        return new RollView(lesson, version, Optional.of(taken), exceptions);
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                row.getTimestamp("taken_since").toInstant(),
                new PersonId(row.getObject("taken_by", UUID.class)),
                row.getTimestamp("taken_at").toInstant());
    }

    private static int school() {
        return SchoolContext.current().value();
    }
}
