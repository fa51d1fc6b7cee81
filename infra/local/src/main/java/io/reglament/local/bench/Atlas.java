package io.reglament.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What stands where in the measured school: the ids, which are the same in each of its copies. */
record Atlas(
        List<Group> groups, List<SchoolClass> classes, Map<String, UUID> people, Map<UUID, String> names, UUID term) {
    private static final String GROUPS = """
        select g.id, g.sourced_id, s.title, t.person_id
        from curriculum.teaching_group g
        join curriculum.subject s on s.school_id = g.school_id and s.id = g.subject_id
        join curriculum.group_teaching t on t.school_id = g.school_id and t.group_id = g.id
        where g.school_id = 1 order by g.sourced_id\
        """;

    private static final String CLASSES = """
        select c.id, c.title, array_agg(gc.group_id) from curriculum.school_class c
        join curriculum.group_class gc on gc.school_id = c.school_id and gc.class_id = c.id
        where c.school_id = 1 group by c.id, c.title order by c.title\
        """;

    /**
     * A group.
     *
     * @param students their keys and ids, in the order of the roster
     * @param lessons its thirty lessons in order, the last of them today's
     */
    record Group(UUID id, String subject, UUID teacher, List<Student> students, List<Lesson> lessons) {
        Lesson today() {
            return lessons.getLast();
        }
    }

    /** A class with the groups of all its subjects; every student of the class is in each. */
    record SchoolClass(UUID id, String title, List<Group> groups) {
        List<Student> students() {
            return groups.getFirst().students();
        }
    }

    record Student(UUID id, String sourcedId) {}

    record Lesson(UUID id, LocalDate date, int period) {}

    static Atlas of(Connection connection) throws SQLException {
        Map<UUID, List<Student>> students =
                grouped(connection, """
                    select m.group_id, p.id, p.sourced_id from curriculum.group_membership m
                    join identity.person p on p.school_id = m.school_id and p.id = m.person_id
                    where m.school_id = 1 order by p.sourced_id\
                    """, row -> new Student(row.getObject(2, UUID.class), row.getString(3)));
        Map<UUID, List<Lesson>> lessons = grouped(
                connection,
                "select group_id, id, date, period from curriculum.lesson where school_id = 1 order by date",
                row -> new Lesson(row.getObject(2, UUID.class), row.getObject(3, LocalDate.class), row.getInt(4)));
        List<Group> groups = Sql.list(connection, GROUPS, row -> {
            UUID id = row.getObject(1, UUID.class);
            return new Group(
                    id,
                    row.getString(3),
                    row.getObject(4, UUID.class),
                    students.getOrDefault(id, List.of()),
                    lessons.getOrDefault(id, List.of()));
        });
        Map<String, UUID> people = new HashMap<>();
        Map<UUID, String> names = new HashMap<>();
        Sql.list(
                connection,
                "select sourced_id, id, family_name || ' ' || given_name from identity.person where school_id = 1",
                row -> {
                    names.put(row.getObject(2, UUID.class), row.getString(3));
                    return people.put(row.getString(1), row.getObject(2, UUID.class));
                });
        UUID term = Sql.list(
                        connection,
                        "select id from curriculum.academic_session where school_id = 1 and kind = 'TERM'",
                        row -> row.getObject(1, UUID.class))
                .getFirst();
        return new Atlas(List.copyOf(groups), classes(connection, groups), Map.copyOf(people), Map.copyOf(names), term);
    }

    UUID person(String sourcedId) {
        UUID id = people.get(sourcedId);
        if (id == null) {
            throw new IllegalArgumentException("nobody is called " + sourcedId);
        }
        return id;
    }

    /** Surname and given name, as lists of students say them. */
    String name(Student student) {
        return names.getOrDefault(student.id(), "");
    }

    List<Group> of(UUID teacher) {
        return groups.stream().filter(group -> group.teacher().equals(teacher)).toList();
    }

    List<Group> ofStudent(UUID student) {
        return groups.stream()
                .filter(group ->
                        group.students().stream().anyMatch(one -> one.id().equals(student)))
                .toList();
    }

    private static List<SchoolClass> classes(Connection connection, List<Group> groups) throws SQLException {
        return Sql.list(connection, CLASSES, row -> {
            Set<UUID> ids = Set.of((UUID[]) row.getArray(3).getArray());
            return new SchoolClass(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    groups.stream().filter(group -> ids.contains(group.id())).toList());
        });
    }

    private static <T> Map<UUID, List<T>> grouped(Connection connection, String sql, Sql.Row<T> reader)
            throws SQLException {
        Map<UUID, List<T>> grouped = new HashMap<>();
        Sql.list(
                connection,
                sql,
                row -> grouped.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                        .add(reader.read(row)));
        return grouped;
    }
}
