package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ask;
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
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.support.SqlArrayValue;

/** Questions for lessons that stand. */
final class LessonAsks {
    private static final String LESSONS = """
            select l.id, l.group_id, s.title, g.label, g.grade, l.teacher_id, l.date, l.period, l.starts_at, l.ends_at,
                   l.room, l.term_id
            from curriculum.lesson l
            join curriculum.teaching_group g on g.school_id = l.school_id and g.id = l.group_id
            join curriculum.subject s on s.school_id = g.school_id and s.id = g.subject_id
            """;

    private static final String STANDING = LESSONS + "where l.school_id = ? and not l.cancelled and ";
    private static final String IN_ORDER = " order by l.starts_at, l.id";

    private static final String OF_TEACHER = STANDING + "l.teacher_id = ? and l.date between ? and ?" + IN_ORDER;
    private static final String LAST_DAY =
            "select max(date) from curriculum.lesson where school_id = ? and teacher_id = ? and date < ? and not cancelled";
    private static final String OF_GROUP = STANDING + "l.group_id = ? and l.date between ? and ?" + IN_ORDER;
    private static final String OF_GROUPS = STANDING + "l.group_id = any(?) and l.date between ? and ?" + IN_ORDER;
    private static final String ON_DAYS = STANDING + "l.group_id = any(?) and l.date = any(?)" + IN_ORDER;
    private static final String OF_DAY = STANDING + "l.date = ?" + IN_ORDER + " limit ? offset ?";

    /** For several the planner expects ten, and reads all the school's groups into a hash: twice the time of one. */
    private static final String ONE = STANDING + "l.id = ?";

    private static final String BY_ID = STANDING + "l.id = any(?)" + IN_ORDER;

    private static final String OF_CLASS = STANDING + """
            l.date between ? and ? and l.group_id = any(array(
                select c.group_id from curriculum.group_class c where c.school_id = ? and c.class_id = ?))""" + IN_ORDER;

    /** An open end of a membership is null, which greatest and least pass over. */
    private static final String OF_STUDENT = LESSONS + """
            join curriculum.group_membership m on m.school_id = l.school_id and m.group_id = l.group_id
            where l.school_id = ? and not l.cancelled and m.person_id = ?
              and l.date between greatest(m.first_day, ?) and least(m.last_day, ?)""" + IN_ORDER;

    private static final String OF_STUDENTS = """
            select distinct l.starts_at, l.id, m.person_id, l.date, g.subject_id = asked.subject_id as same_subject
            from curriculum.group_membership m
            join curriculum.lesson l on l.school_id = m.school_id and l.group_id = m.group_id
            join curriculum.teaching_group g on g.school_id = l.school_id and g.id = l.group_id
            join curriculum.teaching_group asked on asked.school_id = m.school_id and asked.id = ?
            where m.school_id = ? and m.person_id = any(?) and not l.cancelled
              and l.date between greatest(m.first_day, ?) and least(m.last_day, ?)
            order by l.starts_at, l.id""";

    /** For each group the first lesson from a day on, as long as the student belongs to it: an index tells each. */
    private static final String NEXT_DAY = """
            select min(n.date) from curriculum.group_membership m
            cross join lateral (
                select f.date from curriculum.lesson f
                where f.school_id = ? and f.group_id = m.group_id and not f.cancelled
                  and f.date > ? and (m.first_day is null or f.date >= m.first_day)
                  and (m.last_day is null or f.date <= m.last_day)
                order by f.date limit 1) n
            where m.school_id = ? and m.person_id = ?""";

    private static final String HOLDS =
            "(m.first_day is null or m.first_day <= l.date) and (m.last_day is null or m.last_day >= l.date)";

    private static final String OF_NEXT_DAY = LESSONS + """
            join curriculum.group_membership m on m.school_id = l.school_id and m.group_id = l.group_id
            where l.school_id = ? and not l.cancelled and m.person_id = ? and l.date = (\
            """ + NEXT_DAY + ") and " + HOLDS + IN_ORDER;

    private static final String OF_LAST_DAYS = LESSONS + """
            join curriculum.group_membership m on m.school_id = l.school_id and m.group_id = l.group_id
            join (
                select p.group_id, max(p.date) as date from curriculum.lesson p
                where p.school_id = ? and p.group_id = any(?) and p.date between ? and ? and not p.cancelled
                group by p.group_id) last on last.group_id = l.group_id and last.date = l.date
            where l.school_id = ? and not l.cancelled and m.person_id = ? and\s""" + HOLDS + IN_ORDER;

    /** What was set longer ago than a school year is nobody's homework any more. */
    private static final int YEAR = 400;

    private static final String COUNTS = """
            select l.group_id, count(*) from curriculum.lesson l
            where l.school_id = ? and l.group_id = any(?) and l.date between ? and ? and not l.cancelled
            group by l.group_id""";

    private static final String COUNTS_BY_TERM = """
            select l.group_id, l.term_id, count(*) from curriculum.lesson l
            where l.school_id = ? and l.group_id = any(?) and not l.cancelled
            group by l.group_id, l.term_id""";

    private LessonAsks() {}

    static Ask<Map<GroupId, Map<TermId, Integer>>> countsByTerm(Collection<GroupId> groups) {
        return Ask.of(
                COUNTS_BY_TERM,
                rows -> {
                    Map<GroupId, Map<TermId, Integer>> counts = new HashMap<>();
                    while (rows.next()) {
                        counts.computeIfAbsent(new GroupId(rows.getObject(1, UUID.class)), _ -> new HashMap<>())
                                .put(new TermId(rows.getObject(2, UUID.class)), rows.getInt(3));
                    }
                    return counts;
                },
                school(),
                Ask.uuids(groups.stream().map(GroupId::value).toList()));
    }

    static Ask<Map<GroupId, Long>> counts(Collection<GroupId> groups, LocalDate first, LocalDate last) {
        return Ask.of(
                COUNTS,
                rows -> {
                    Map<GroupId, Long> counts = new HashMap<>();
                    while (rows.next()) {
                        counts.put(new GroupId(rows.getObject(1, UUID.class)), rows.getLong(2));
                    }
                    return counts;
                },
                SchoolContext.current().value(),
                Ask.uuids(groups.stream().map(GroupId::value).toList()),
                first,
                last);
    }

    static Ask<List<LessonView>> ofTeacher(PersonId teacher, LocalDate first, LocalDate last) {
        return lessons(OF_TEACHER, school(), teacher.value(), first, last);
    }

    static Ask<Optional<LocalDate>> lastDay(PersonId teacher, LocalDate before) {
        return Ask.of(
                LAST_DAY,
                rows -> rows.next() ? Optional.ofNullable(rows.getObject(1, LocalDate.class)) : Optional.empty(),
                school(),
                teacher.value(),
                before);
    }

    static Ask<List<LessonView>> ofGroup(GroupId group, LocalDate first, LocalDate last) {
        return lessons(OF_GROUP, school(), group.value(), first, last);
    }

    static Ask<List<LessonView>> ofGroups(Collection<GroupId> groups, LocalDate first, LocalDate last) {
        Object ids = Ask.uuids(groups.stream().map(GroupId::value).toList());
        return lessons(OF_GROUPS, school(), ids, first, last);
    }

    static Ask<List<LessonView>> onDays(Collection<GroupId> groups, Collection<LocalDate> days) {
        Object ids = Ask.uuids(groups.stream().map(GroupId::value).toList());
        return lessons(ON_DAYS, school(), ids, new SqlArrayValue("date", days.toArray()));
    }

    static Ask<List<LessonView>> ofClass(ClassId schoolClass, LocalDate day) {
        return ofClass(schoolClass, day, day);
    }

    /** Both days included. */
    static Ask<List<LessonView>> ofClass(ClassId schoolClass, LocalDate first, LocalDate last) {
        return lessons(OF_CLASS, school(), first, last, school(), schoolClass.value());
    }

    /** A lesson comes once for each membership that holds its day. */
    static Ask<List<LessonView>> ofStudent(PersonId student, LocalDate first, LocalDate last) {
        return lessons(OF_STUDENT, school(), student.value(), first, last);
    }

    static Ask<Map<PersonId, List<StudentLesson>>> ofStudents(
            Collection<PersonId> students, GroupId group, LocalDate first, LocalDate last) {
        return Ask.of(
                OF_STUDENTS,
                rows -> {
                    Map<PersonId, List<StudentLesson>> lessons = new HashMap<>();
                    while (rows.next()) {
                        lessons.computeIfAbsent(
                                        new PersonId(rows.getObject("person_id", UUID.class)), _ -> new ArrayList<>())
                                .add(new StudentLesson(
                                        new LessonId(rows.getObject("id", UUID.class)),
                                        rows.getObject("date", LocalDate.class),
                                        rows.getBoolean("same_subject")));
                    }
                    return lessons;
                },
                group.value(),
                school(),
                Ask.uuids(students.stream().map(PersonId::value).toList()),
                first,
                last);
    }

    /** A lesson comes once for each membership that holds its day. */
    static Ask<List<LessonView>> ofNextDay(PersonId student, LocalDate after) {
        int school = school();
        return lessons(OF_NEXT_DAY, school, student.value(), school, after, school, student.value());
    }

    /** The same. */
    static Ask<List<LessonView>> ofLastDays(PersonId student, Collection<GroupId> groups, LocalDate before) {
        int school = school();
        return lessons(
                OF_LAST_DAYS,
                school,
                Ask.uuids(groups.stream().map(GroupId::value).toList()),
                before.minusDays(YEAR),
                before.minusDays(1),
                school,
                student.value());
    }

    static Ask<List<LessonView>> ofDay(LocalDate date, int skip, int most) {
        return lessons(OF_DAY, school(), date, most, skip);
    }

    static Ask<List<LessonView>> byId(Collection<LessonId> ids) {
        List<UUID> values = ids.stream().map(LessonId::value).toList();
        return values.size() == 1
                ? lessons(ONE, school(), values.getFirst())
                : lessons(BY_ID, school(), Ask.uuids(values));
    }

    private static Ask<List<LessonView>> lessons(String sql, Object... parameters) {
        return Ask.list(sql, LessonAsks::lesson, parameters);
    }

    private static int school() {
        return SchoolContext.current().value();
    }

    private static LessonView lesson(ResultSet row) throws SQLException {
        return new LessonView(
                new LessonId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getString("title"),
                row.getString("label"),
                row.getInt("grade"),
                new PersonId(row.getObject("teacher_id", UUID.class)),
                row.getObject("date", LocalDate.class),
                row.getInt("period"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getString("room"),
                new TermId(row.getObject("term_id", UUID.class)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
