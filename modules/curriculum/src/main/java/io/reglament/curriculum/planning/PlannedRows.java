package io.reglament.curriculum.planning;

import io.reglament.curriculum.roster.Keys;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes all lessons of a school, in batches. */
@Component
class PlannedRows {
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final People people;
    private final Keys keys;

    PlannedRows(JdbcClient jdbc, JdbcTemplate batches, People people, Keys keys) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.people = people;
        this.keys = keys;
    }

    Map<Place, StoredLesson> stored() {
        Map<UUID, String> teachers = Keys.ofPeople(people.bySourcedId());
        Map<Place, StoredLesson> stored = new HashMap<>();
        jdbc.sql("""
                select l.id, g.sourced_id as group_key, l.date, l.period, l.teacher_id, l.starts_at, l.ends_at, l.room,
                       t.sourced_id as term_key, l.cancelled
                from curriculum.lesson l
                join curriculum.teaching_group g on g.school_id = l.school_id and g.id = l.group_id
                join curriculum.academic_session t on t.school_id = l.school_id and t.id = l.term_id
                where l.school_id = :school""").param("school", SchoolContext.current().value()).query(row -> {
            StoredLesson lesson = lesson(row, teachers);
            stored.put(lesson.lesson().place(), lesson);
        });
        return stored;
    }

    void write(LessonChanges changes) {
        Map<String, PersonId> teachers = people.bySourcedId();
        Map<String, UUID> groups = keys.groups();
        Map<String, UUID> terms = keys.sessions();
        int school = SchoolContext.current().value();
        List<StoredLesson> standing = Stream.concat(changes.added().stream(), changes.changed().stream())
                .toList();
        batch("""
                insert into curriculum.lesson (school_id, id, group_id, date, period, teacher_id, starts_at, ends_at,
                    room, term_id, cancelled) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)
                on conflict (school_id, id) do update set teacher_id = excluded.teacher_id,
                    starts_at = excluded.starts_at, ends_at = excluded.ends_at, room = excluded.room,
                    term_id = excluded.term_id, cancelled = false""", standing, stored -> {
            PlannedLesson lesson = stored.lesson();
            return new Object[] {
                school,
                stored.id(),
                Keys.id(groups, lesson.place().group()),
                lesson.place().date(),
                lesson.place().period(),
                Keys.id(teachers, lesson.teacher()).value(),
                lesson.startsAt().atOffset(ZoneOffset.UTC),
                lesson.endsAt().atOffset(ZoneOffset.UTC),
                lesson.room(),
                Keys.id(terms, lesson.term())
            };
        });
        batch(
                "update curriculum.lesson set cancelled = true where school_id = ? and id = ?",
                changes.cancelled(),
                stored -> new Object[] {school, stored.id()});
    }

    private void batch(String sql, List<StoredLesson> lessons, Function<StoredLesson, Object[]> arguments) {
        for (int from = 0; from < lessons.size(); from += BATCH) {
            List<StoredLesson> some = lessons.subList(from, Math.min(from + BATCH, lessons.size()));
            batches.batchUpdate(sql, some.stream().map(arguments).toList());
        }
    }

    private static StoredLesson lesson(ResultSet row, Map<UUID, String> teachers) throws SQLException {
        Place place =
                new Place(row.getString("group_key"), row.getObject("date", LocalDate.class), row.getInt("period"));
        PlannedLesson lesson = new PlannedLesson(
                place,
                teachers.getOrDefault(row.getObject("teacher_id", UUID.class), ""),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getString("room"),
                row.getString("term_key"));
        return new StoredLesson(row.getObject("id", UUID.class), lesson, row.getBoolean("cancelled"));
    }
}
