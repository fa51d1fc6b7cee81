package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Questions for groups and their members. */
final class GroupAsks {
    private static final String GROUPS = """
            select g.id, g.label, s.title, g.grade
            from curriculum.teaching_group g
            join curriculum.subject s on s.school_id = g.school_id and s.id = g.subject_id
            where g.school_id = ? and\s""";

    private static final String IN_ORDER = " order by g.grade, g.label, s.title, g.id";
    private static final String BY_ID = GROUPS + "g.id = ?";
    private static final String BY_IDS = GROUPS + "g.id = any(?)";
    private static final String PAGE = GROUPS
            + "not g.gone and position(lower(?) in lower(g.label || ' ' || s.title)) > 0"
            + IN_ORDER
            + " limit ? offset ?";

    private static final String OF_TEACHER = GROUPS + """
            not g.gone and g.id in (
                select t.group_id from curriculum.group_teaching t
                where t.school_id = ? and t.person_id = ?
                  and (t.first_day is null or t.first_day <= ?) and (t.last_day is null or t.last_day >= ?)
                union all
                select l.group_id from curriculum.lesson l
                where l.school_id = ? and l.teacher_id = ? and l.date = ? and not l.cancelled)""" + IN_ORDER;

    private static final String OF_CLASS = GROUPS + """
            not g.gone and g.id in (
                select c.group_id from curriculum.group_class c where c.school_id = ? and c.class_id = ?)
            order by s.title, g.label, g.id""";

    private static final String OF_STUDENT = GROUPS + """
            not g.gone and g.id in (
                select m.group_id from curriculum.group_membership m
                where m.school_id = ? and m.person_id = ?
                  and (m.first_day is null or m.first_day <= ?) and (m.last_day is null or m.last_day >= ?))
            order by s.title, g.label, g.id""";

    private static final String TEACHERS = """
            select t.group_id, t.person_id from curriculum.group_teaching t
            where t.school_id = ? and t.group_id = any(?)
              and (t.first_day is null or t.first_day <= ?) and (t.last_day is null or t.last_day >= ?)""";

    private static final String MEMBERS = """
            select m.group_id, m.person_id, m.first_day, m.last_day from curriculum.group_membership m
            where m.school_id = ? and m.group_id = any(?)
              and (m.first_day is null or m.first_day <= ?) and (m.last_day is null or m.last_day >= ?)
              and (m.first_day is null or m.last_day is null or m.first_day <= m.last_day)""";

    private static final String MEMBERS_IN = """
            select m.person_id from curriculum.lesson l
            join curriculum.group_membership m on m.school_id = l.school_id and m.group_id = l.group_id
            where l.school_id = ? and l.id = ?
              and (m.first_day is null or m.first_day <= l.date) and (m.last_day is null or m.last_day >= l.date)""";

    private static final String SUBGROUPS = """
            select distinct c.group_id from curriculum.group_class c
            join curriculum.teaching_group g on g.school_id = c.school_id and g.id = c.group_id
            join curriculum.group_class o on o.school_id = c.school_id and o.class_id = c.class_id
                and o.group_id <> c.group_id
            join curriculum.teaching_group h on h.school_id = o.school_id and h.id = o.group_id
                and h.subject_id = g.subject_id and not h.gone
            where c.school_id = ? and c.group_id = any(?)""";

    private GroupAsks() {}

    static Ask<List<GroupId>> subgroups(Collection<GroupId> groups) {
        return Ask.list(SUBGROUPS, row -> new GroupId(row.getObject("group_id", UUID.class)), school(), uuids(groups));
    }

    static Ask<Optional<GroupView>> find(GroupId group) {
        return Ask.of(
                BY_ID,
                rows -> rows.next() ? Optional.of(group(rows)) : Optional.<GroupView>empty(),
                school(),
                group.value());
    }

    static Ask<Map<GroupId, GroupView>> find(Collection<GroupId> groups) {
        return Ask.of(
                BY_IDS,
                rows -> {
                    Map<GroupId, GroupView> found = new HashMap<>();
                    while (rows.next()) {
                        GroupView group = group(rows);
                        found.put(group.id(), group);
                    }
                    return found;
                },
                school(),
                uuids(groups));
    }

    static Ask<List<GroupView>> ofTeacher(PersonId teacher, LocalDate day) {
        UUID person = teacher.value();
        return Ask.list(OF_TEACHER, GroupAsks::group, school(), school(), person, day, day, school(), person, day);
    }

    static Ask<List<GroupView>> page(String filter, int skip, int most) {
        return Ask.list(PAGE, GroupAsks::group, school(), filter, most, skip);
    }

    static Ask<List<GroupView>> ofClass(ClassId schoolClass) {
        return Ask.list(OF_CLASS, GroupAsks::group, school(), school(), schoolClass.value());
    }

    static Ask<List<GroupView>> ofStudent(PersonId student, LocalDate day) {
        return Ask.list(OF_STUDENT, GroupAsks::group, school(), school(), student.value(), day, day);
    }

    static Ask<Map<GroupId, Set<PersonId>>> teachersOn(Collection<GroupId> groups, LocalDate day) {
        return peopleOn(TEACHERS, groups, day);
    }

    static Ask<Map<GroupId, Set<PersonId>>> membersOn(Collection<GroupId> groups, LocalDate day) {
        return peopleOn(MEMBERS, groups, day);
    }

    private static Ask<Map<GroupId, Set<PersonId>>> peopleOn(String sql, Collection<GroupId> groups, LocalDate day) {
        return Ask.of(
                sql,
                rows -> {
                    Map<GroupId, Set<PersonId>> members = new HashMap<>();
                    groups.forEach(group -> members.put(group, new HashSet<>()));
                    while (rows.next()) {
                        members.computeIfAbsent(
                                        new GroupId(rows.getObject("group_id", UUID.class)), _ -> new HashSet<>())
                                .add(person(rows));
                    }
                    return members;
                },
                school(),
                uuids(groups),
                day,
                day);
    }

    private static Set<PersonId> people(ResultSet rows) throws SQLException {
        Set<PersonId> people = new HashSet<>();
        while (rows.next()) {
            people.add(person(rows));
        }
        return people;
    }

    static Ask<Set<PersonId>> membersIn(LessonId lesson) {
        return Ask.of(MEMBERS_IN, GroupAsks::people, school(), lesson.value());
    }

    static Ask<Set<PersonId>> members(GroupId group, LocalDate day) {
        return Ask.of(MEMBERS, GroupAsks::people, school(), uuids(List.of(group)), day, day);
    }

    static Ask<Map<PersonId, List<Stay>>> staysBetween(GroupId group, LocalDate first, LocalDate last) {
        return Ask.of(MEMBERS, Stays::of, school(), uuids(List.of(group)), last, first);
    }

    static Ask<Map<GroupId, Map<PersonId, List<Stay>>>> staysBetween(
            Collection<GroupId> groups, LocalDate first, LocalDate last) {
        return Ask.of(MEMBERS, rows -> Stays.byGroup(rows, groups), school(), uuids(groups), last, first);
    }

    private static Object uuids(Collection<GroupId> groups) {
        return Ask.uuids(groups.stream().map(GroupId::value).toList());
    }

    private static int school() {
        return SchoolContext.current().value();
    }

    private static GroupView group(ResultSet row) throws SQLException {
        return new GroupView(
                new GroupId(row.getObject("id", UUID.class)),
                row.getString("label"),
                row.getString("title"),
                row.getInt("grade"));
    }

    private static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person_id", UUID.class));
    }
}
