package io.reglament.curriculum.intake;

import io.reglament.curriculum.roster.Keys;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** People in classes and in groups: one kind of rows for the sender, two tables for us. */
abstract class EnrollmentShelf<T> extends Shelf<T> {
    private final String ofClasses;
    private final String ofGroups;
    private final Known known;
    private final Keys keys;
    private final People people;

    EnrollmentShelf(
            String kind,
            Function<T, String> key,
            String ofClasses,
            String ofGroups,
            Known known,
            Keys keys,
            People people) {
        super(kind, key);
        this.ofClasses = ofClasses;
        this.ofGroups = ofGroups;
        this.known = known;
        this.keys = keys;
        this.people = people;
    }

    abstract T stated(Enrolled row);

    abstract Enrolled enrolled(T stated);

    @Override
    final Map<String, T> known() {
        Map<UUID, String> persons = Keys.ofPeople(people.bySourcedId());
        return known.by(
                stated -> enrolled(stated).sourcedId(),
                """
                select e.sourced_id, c.sourced_id as unit, e.person_id, e.first_day, e.last_day
                from %s e join curriculum.school_class c on c.school_id = e.school_id and c.id = e.class_id
                where e.school_id = :school and not e.gone
                union all
                select e.sourced_id, g.sourced_id, e.person_id, e.first_day, e.last_day
                from %s e join curriculum.teaching_group g on g.school_id = e.school_id and g.id = e.group_id
                where e.school_id = :school and not e.gone""".formatted(ofClasses, ofGroups),
                (row, number) -> stated(enrolled(row, persons)));
    }

    @Override
    final void write(Stream<T> rows) {
        List<Enrolled> all = rows.map(this::enrolled).toList();
        Map<String, UUID> classes = keys.classes();
        Map<String, PersonId> persons = people.bySourcedId();
        List<Enrolled> inClasses =
                all.stream().filter(row -> classes.containsKey(row.unit())).toList();
        List<Enrolled> inGroups =
                all.stream().filter(row -> !classes.containsKey(row.unit())).toList();
        upsert(ofClasses, "class_id", inClasses, classes, persons);
        upsert(ofGroups, "group_id", inGroups, keys.groups(), persons);
    }

    @Override
    final void end(Stream<String> keys, LocalDate yesterday) {
        List<String> ended = keys.toList();
        end(ofClasses, ended, yesterday);
        end(ofGroups, ended, yesterday);
    }

    /** Danger: a key that came from a class into a group would else live in both tables. */
    @Override
    final Stream<String> moved(List<T> changed) {
        return changed.stream().map(stated -> enrolled(stated).sourcedId());
    }

    private void end(String table, List<String> keys, LocalDate yesterday) {
        known.batch("""
                update %s set gone = true, last_day = least(coalesce(last_day, ?), ?)
                where school_id = ? and sourced_id = ? and not gone""".formatted(table), keys.stream().map(key ->
                new Object[] {yesterday, yesterday, Known.school(), key}));
    }

    private void upsert(
            String table, String unit, List<Enrolled> rows, Map<String, UUID> units, Map<String, PersonId> persons) {
        known.batch("""
                insert into %1$s (school_id, sourced_id, %2$s, person_id, first_day, last_day)
                values (?, ?, ?, ?, ?, ?)
                on conflict (school_id, sourced_id) do update set %2$s = excluded.%2$s,
                    person_id = excluded.person_id, first_day = excluded.first_day, last_day = excluded.last_day,
                    gone = false""".formatted(table, unit), rows.stream().map(row -> new Object[] {
            Known.school(),
            row.sourcedId(),
            Keys.id(units, row.unit()),
            Keys.id(persons, row.person()).value(),
            row.firstDay().orElse(null),
            row.lastDay().orElse(null)
        }));
    }

    private static Enrolled enrolled(ResultSet row, Map<UUID, String> persons) throws SQLException {
        return new Enrolled(
                row.getString("sourced_id"),
                row.getString("unit"),
                persons.getOrDefault(row.getObject("person_id", UUID.class), ""),
                Known.day(row, "first_day"),
                Known.day(row, "last_day"));
    }
}
