package io.reglament.local.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The dated lessons of a school, as its roster made them, in the order of time. */
public final class Timetabled {
    private static final String LESSONS = """
        select l.id, l.group_id, g.sourced_id as group_key, s.title, g.grade, l.term_id, l.teacher_id,
            t.sourced_id as teacher_key, l.date, l.period, l.starts_at, l.ends_at
        from curriculum.lesson l
        join curriculum.teaching_group g on g.school_id = l.school_id and g.id = l.group_id
        join curriculum.subject s on s.school_id = g.school_id and s.id = g.subject_id
        join identity.person t on t.school_id = l.school_id and t.id = l.teacher_id
        where l.school_id = ? and l.date between ? and ? and not l.cancelled
        order by l.date, l.period, l.group_id\
        """;
    // Ended ones too, as the platform reads them: their days say whom they still hold.
    private static final String MEMBERS = """
        select m.group_id, m.person_id, m.first_day, m.last_day, p.sourced_id from curriculum.group_membership m
        join identity.person p on p.school_id = m.school_id and p.id = m.person_id
        where m.school_id = ? order by m.group_id, p.sourced_id\
        """;
    private static final String CLASS_TEACHERS = """
        select m.person_id, t.person_id as teacher_id from curriculum.class_membership m
        join curriculum.class_teaching t on t.school_id = m.school_id and t.class_id = m.class_id and not t.gone
        where m.school_id = ? and not m.gone order by m.sourced_id, t.sourced_id\
        """;

    private record Stay(LessonToFill.Student student, LocalDate first, LocalDate last) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private Timetabled() {}

    /** Those from the first to the last day, both included; the connection must see the school. */
    public static List<LessonToFill> lessons(Connection connection, int school, LocalDate first, LocalDate last)
            throws SQLException {
        Map<UUID, List<Stay>> members = members(connection, school);
        List<LessonToFill> lessons = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(LESSONS)) {
            query.setInt(1, school);
            query.setObject(2, first);
            query.setObject(3, last);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    lessons.add(lesson(row, members));
                }
            }
        }
        return List.copyOf(lessons);
    }

    private static LessonToFill lesson(ResultSet row, Map<UUID, List<Stay>> members) throws SQLException {
        UUID group = row.getObject("group_id", UUID.class);
        LocalDate date = row.getObject("date", LocalDate.class);
        return new LessonToFill(
                row.getObject("id", UUID.class),
                group,
                row.getString("group_key"),
                row.getString("title"),
                row.getInt("grade"),
                row.getObject("term_id", UUID.class),
                row.getObject("teacher_id", UUID.class),
                row.getString("teacher_key"),
                date,
                row.getInt("period"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                members.getOrDefault(group, List.of()).stream()
                        .filter(stay -> stay.holds(date))
                        .map(Stay::student)
                        .distinct()
                        .toList());
    }

    private static Map<UUID, List<Stay>> members(Connection connection, int school) throws SQLException {
        Map<UUID, UUID> teachers = classTeachers(connection, school);
        Map<UUID, List<Stay>> members = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(MEMBERS)) {
            query.setInt(1, school);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    members.computeIfAbsent(row.getObject("group_id", UUID.class), _ -> new ArrayList<>())
                            .add(stay(row, teachers));
                }
            }
        }
        return members;
    }

    private static Map<UUID, UUID> classTeachers(Connection connection, int school) throws SQLException {
        Map<UUID, UUID> teachers = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(CLASS_TEACHERS)) {
            query.setInt(1, school);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    teachers.putIfAbsent(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                }
            }
        }
        return teachers;
    }

    private static Stay stay(ResultSet row, Map<UUID, UUID> teachers) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        LocalDate first = row.getObject("first_day", LocalDate.class);
        LocalDate last = row.getObject("last_day", LocalDate.class);
        return new Stay(
                new LessonToFill.Student(
                        person, row.getString("sourced_id"), Optional.ofNullable(teachers.get(person))),
                first == null ? LocalDate.MIN : first,
                last == null ? LocalDate.MAX : last);
    }
}
