package io.reglament.local.lived;

import io.reglament.local.load.LessonToFill;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The classes of a school with who leads them, who is in them, and the groups in which they are taught. */
record SchoolClasses(Connection connection, int school) {
    private static final String LED = """
        select c.id, c.title, t.person_id, p.sourced_id from curriculum.school_class c
        join curriculum.class_teaching t on t.school_id = c.school_id and t.class_id = c.id and not t.gone
        join identity.person p on p.school_id = t.school_id and p.id = t.person_id
        where c.school_id = ? and not c.gone order by c.sourced_id, t.sourced_id\
        """;
    private static final String GROUPS =
            "select g.class_id, g.group_id from curriculum.group_class g where g.school_id = ?";
    private static final String STUDENTS =
            "select m.class_id, m.person_id from curriculum.class_membership m where m.school_id = ? and not m.gone";

    /** @param teacherKey the sender's */
    record SchoolClass(UUID id, String title, UUID teacher, String teacherKey, Set<UUID> groups, Set<UUID> students) {
        SchoolClass {
            groups = Set.copyOf(groups);
            students = Set.copyOf(students);
        }

        /** Those of its groups. */
        List<LessonToFill> of(List<LessonToFill> lessons) {
            return lessons.stream()
                    .filter(lesson -> groups.contains(lesson.group()))
                    .toList();
        }
    }

    /** Each once, under its first teacher. */
    List<SchoolClass> led() throws SQLException {
        Map<UUID, Set<UUID>> groups = pairs(GROUPS);
        Map<UUID, Set<UUID>> students = pairs(STUDENTS);
        Map<UUID, SchoolClass> classes = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(LED)) {
            query.setInt(1, school);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    classes.putIfAbsent(
                            id,
                            new SchoolClass(
                                    id,
                                    row.getString(2),
                                    row.getObject(3, UUID.class),
                                    row.getString(4),
                                    groups.getOrDefault(id, Set.of()),
                                    students.getOrDefault(id, Set.of())));
                }
            }
        }
        return new ArrayList<>(classes.values());
    }

    private Map<UUID, Set<UUID>> pairs(String sql) throws SQLException {
        Map<UUID, Set<UUID>> pairs = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, school);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    pairs.computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashSet<>())
                            .add(row.getObject(2, UUID.class));
                }
            }
        }
        return pairs;
    }
}
