package io.reglament.curriculum.intake;

import io.reglament.curriculum.MembershipRecord;
import io.reglament.curriculum.roster.Keys;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Students in classes and in groups: one kind of rows for the sender, two tables for us. */
@Component
class MembershipShelf extends Shelf<MembershipRecord> {
    private static final String END = """
            set gone = true, last_day = least(coalesce(last_day, ?), ?)
            where school_id = ? and sourced_id = ? and not gone""";

    private final Known known;
    private final Keys keys;
    private final People people;

    MembershipShelf(Known known, Keys keys, People people) {
        super("memberships", MembershipRecord::sourcedId);
        this.known = known;
        this.keys = keys;
        this.people = people;
    }

    @Override
    Map<String, MembershipRecord> known() {
        Map<UUID, String> students = Keys.ofPeople(people.bySourcedId());
        return known.by(
                MembershipRecord::sourcedId,
                """
                select m.sourced_id, c.sourced_id as unit, m.person_id, m.first_day, m.last_day
                from curriculum.class_membership m
                join curriculum.school_class c on c.school_id = m.school_id and c.id = m.class_id
                where m.school_id = :school and not m.gone
                union all
                select m.sourced_id, g.sourced_id, m.person_id, m.first_day, m.last_day
                from curriculum.group_membership m
                join curriculum.teaching_group g on g.school_id = m.school_id and g.id = m.group_id
                where m.school_id = :school and not m.gone""",
                (row, number) -> new MembershipRecord(
                        row.getString("sourced_id"),
                        row.getString("unit"),
                        students.getOrDefault(row.getObject("person_id", UUID.class), ""),
                        Known.day(row, "first_day"),
                        Known.day(row, "last_day")));
    }

    @Override
    void write(Stream<MembershipRecord> rows) {
        List<MembershipRecord> all = rows.toList();
        Map<String, UUID> classes = keys.classes();
        Map<String, PersonId> students = people.bySourcedId();
        upsert("""
                insert into curriculum.class_membership
                    (school_id, sourced_id, class_id, person_id, first_day, last_day) values (?, ?, ?, ?, ?, ?)
                on conflict (school_id, sourced_id) do update set class_id = excluded.class_id,
                    person_id = excluded.person_id, first_day = excluded.first_day, last_day = excluded.last_day,
                    gone = false""", all.stream().filter(row -> classes.containsKey(row.unit())).toList(), classes, students);
        upsert("""
                insert into curriculum.group_membership
                    (school_id, sourced_id, group_id, person_id, first_day, last_day) values (?, ?, ?, ?, ?, ?)
                on conflict (school_id, sourced_id) do update set group_id = excluded.group_id,
                    person_id = excluded.person_id, first_day = excluded.first_day, last_day = excluded.last_day,
                    gone = false""", all.stream().filter(row -> !classes.containsKey(row.unit())).toList(), keys.groups(), students);
    }

    @Override
    void end(Stream<String> keys, LocalDate yesterday) {
        List<Object[]> ended = keys.map(key -> new Object[] {yesterday, yesterday, Known.school(), key})
                .toList();
        known.batch("update curriculum.class_membership " + END, ended.stream());
        known.batch("update curriculum.group_membership " + END, ended.stream());
    }

    private void upsert(
            String sql, List<MembershipRecord> rows, Map<String, UUID> units, Map<String, PersonId> students) {
        known.batch(sql, rows.stream().map(row -> new Object[] {
            Known.school(),
            row.sourcedId(),
            Keys.id(units, row.unit()),
            Keys.id(students, row.student()).value(),
            row.firstDay().orElse(null),
            row.lastDay().orElse(null)
        }));
    }
}
