package io.reglament.curriculum.intake;

import io.reglament.curriculum.TimetableRecord;
import io.reglament.curriculum.roster.Keys;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class TimetableShelf extends Shelf<TimetableRecord> {
    private final Known known;
    private final Keys keys;
    private final People people;

    TimetableShelf(Known known, Keys keys, People people) {
        super("timetable", TimetableRecord::sourcedId);
        this.known = known;
        this.keys = keys;
        this.people = people;
    }

    @Override
    Map<String, TimetableRecord> known() {
        Map<UUID, String> teachers = Keys.ofPeople(people.bySourcedId());
        return known.by(TimetableRecord::sourcedId, """
                select e.sourced_id, g.sourced_id as group_key, e.teacher_id, e.weekday, e.period, e.starts, e.ends,
                       e.room, e.first_day, e.last_day
                from curriculum.timetable_entry e
                join curriculum.teaching_group g on g.school_id = e.school_id and g.id = e.group_id
                where e.school_id = :school and not e.gone""", (row, number) -> entry(row, teachers));
    }

    @Override
    void write(Stream<TimetableRecord> rows) {
        Map<String, UUID> groups = keys.groups();
        Map<String, PersonId> teachers = people.bySourcedId();
        known.batch("""
                insert into curriculum.timetable_entry (school_id, sourced_id, group_id, teacher_id, weekday, period,
                    starts, ends, room, first_day, last_day) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (school_id, sourced_id) do update set group_id = excluded.group_id,
                    teacher_id = excluded.teacher_id, weekday = excluded.weekday, period = excluded.period,
                    starts = excluded.starts, ends = excluded.ends, room = excluded.room,
                    first_day = excluded.first_day, last_day = excluded.last_day, gone = false""", rows.map(row -> values(row, groups, teachers)));
    }

    @Override
    void end(Stream<String> keys, LocalDate yesterday) {
        known.batch(
                "update curriculum.timetable_entry set gone = true where school_id = ? and sourced_id = ?",
                keys.map(key -> new Object[] {Known.school(), key}));
    }

    private static Object[] values(TimetableRecord row, Map<String, UUID> groups, Map<String, PersonId> teachers) {
        return new Object[] {
            Known.school(),
            row.sourcedId(),
            Keys.id(groups, row.group()),
            Keys.id(teachers, row.teacher()).value(),
            row.weekday().getValue(),
            row.period(),
            row.start(),
            row.end(),
            row.room().orElse(null),
            row.firstDay().orElse(null),
            row.lastDay().orElse(null)
        };
    }

    private static TimetableRecord entry(ResultSet row, Map<UUID, String> teachers) throws SQLException {
        return new TimetableRecord(
                row.getString("sourced_id"),
                row.getString("group_key"),
                teachers.getOrDefault(row.getObject("teacher_id", UUID.class), ""),
                DayOfWeek.of(row.getInt("weekday")),
                row.getInt("period"),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                Optional.ofNullable(row.getString("room")),
                Known.day(row, "first_day"),
                Known.day(row, "last_day"));
    }
}
