package io.reglament.curriculum.intake;

import io.reglament.curriculum.TeachingRecord;
import io.reglament.curriculum.roster.Keys;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class TeachingShelf extends Shelf<TeachingRecord> {
    private final Known known;
    private final Keys keys;
    private final People people;

    TeachingShelf(Known known, Keys keys, People people) {
        super("teachings", TeachingRecord::sourcedId);
        this.known = known;
        this.keys = keys;
        this.people = people;
    }

    @Override
    Map<String, TeachingRecord> known() {
        Map<UUID, String> teachers = Keys.ofPeople(people.bySourcedId());
        return known.by(
                TeachingRecord::sourcedId,
                """
                select t.sourced_id, g.sourced_id as group_key, t.person_id, t.first_day, t.last_day
                from curriculum.group_teaching t
                join curriculum.teaching_group g on g.school_id = t.school_id and g.id = t.group_id
                where t.school_id = :school and not t.gone""",
                (row, number) -> new TeachingRecord(
                        row.getString("sourced_id"),
                        row.getString("group_key"),
                        teachers.getOrDefault(row.getObject("person_id", UUID.class), ""),
                        Known.day(row, "first_day"),
                        Known.day(row, "last_day")));
    }

    @Override
    void write(Stream<TeachingRecord> rows) {
        Map<String, UUID> groups = keys.groups();
        Map<String, PersonId> teachers = people.bySourcedId();
        known.batch("""
                insert into curriculum.group_teaching
                    (school_id, sourced_id, group_id, person_id, first_day, last_day) values (?, ?, ?, ?, ?, ?)
                on conflict (school_id, sourced_id) do update set group_id = excluded.group_id,
                    person_id = excluded.person_id, first_day = excluded.first_day, last_day = excluded.last_day,
                    gone = false""", rows.map(row -> new Object[] {
            Known.school(),
            row.sourcedId(),
            Keys.id(groups, row.group()),
            Keys.id(teachers, row.teacher()).value(),
            row.firstDay().orElse(null),
            row.lastDay().orElse(null)
        }));
    }

    @Override
    void end(Stream<String> keys, LocalDate yesterday) {
        known.batch("""
                update curriculum.group_teaching set gone = true, last_day = least(coalesce(last_day, ?), ?)
                where school_id = ? and sourced_id = ? and not gone""", keys.map(key -> new Object[] {yesterday, yesterday, Known.school(), key}));
    }
}
