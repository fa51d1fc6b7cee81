package io.reglament.curriculum.calendar;

import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.SessionRecord.Kind;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** What the calendar stands on. */
@Component
class CalendarRows {
    private final JdbcClient jdbc;

    CalendarRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All sessions, ended ones too: a lesson may still stand in a term that the roster has dropped. */
    List<Session> sessions() {
        return jdbc.sql("""
                select id, kind, first_day, last_day, gone from curriculum.academic_session where school_id = :school""")
                .param("school", SchoolContext.current().value())
                .query((row, number) -> session(row))
                .list();
    }

    /** Ids of the terms of each group. */
    Map<UUID, List<String>> terms(Collection<UUID> groups) {
        Map<UUID, List<String>> terms = new HashMap<>();
        jdbc.sql("""
                select group_id, session_id from curriculum.group_term
                where school_id = :school and group_id = any(:groups)""")
                .param("school", SchoolContext.current().value())
                .param("groups", new SqlArrayValue("uuid", groups.toArray()))
                .query(row -> {
                    terms.computeIfAbsent(row.getObject("group_id", UUID.class), _ -> new ArrayList<>())
                            .add(row.getString("session_id"));
                });
        return terms;
    }

    /** For each lesson, the first start on each of so many later dates on which its group has lessons in that term. */
    Map<LessonId, List<Instant>> laterStarts(Collection<LessonId> lessons, int most) {
        Map<LessonId, List<Instant>> starts = new HashMap<>();
        jdbc.sql("""
                select l.id, n.starts_at
                from curriculum.lesson l
                cross join lateral (
                    select later.date, min(later.starts_at) as starts_at
                    from curriculum.lesson later
                    where later.school_id = :school and later.group_id = l.group_id and later.term_id = l.term_id
                      and later.date > l.date and not later.cancelled
                    group by later.date order by later.date limit :most) n
                where l.school_id = :school and l.id = any(:lessons)
                order by l.id, n.date""")
                .param("school", SchoolContext.current().value())
                .param("most", most)
                .param(
                        "lessons",
                        new SqlArrayValue(
                                "uuid", lessons.stream().map(LessonId::value).toArray()))
                .query(row -> {
                    starts.computeIfAbsent(new LessonId(row.getObject("id", UUID.class)), _ -> new ArrayList<>())
                            .add(row.getObject("starts_at", OffsetDateTime.class)
                                    .toInstant());
                });
        return starts;
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                new Stretch(
                        row.getString("id"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                Kind.valueOf(row.getString("kind")),
                row.getBoolean("gone"));
    }

    record Session(Stretch stretch, Kind kind, boolean gone) {
        boolean living(Kind wanted) {
            return kind == wanted && !gone;
        }
    }
}
