package io.reglament.curriculum;

import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Questions for what a member may do: what they may at all, and what they have to do with the unit on that day. */
final class AccessAsks {
    private static final String GROUP = """
            select exists (
                select from curriculum.group_teaching t
                where t.school_id = ? and t.group_id = ? and t.person_id = ?
                  and (t.first_day is null or t.first_day <= ?) and (t.last_day is null or t.last_day >= ?)) as teaches,
              exists (
                select from curriculum.lesson l
                where l.school_id = ? and l.group_id = ? and l.teacher_id = ? and l.date = ? and not l.cancelled)
                as gives,
              exists (
                select from curriculum.group_class c
                join curriculum.class_teaching t on t.school_id = c.school_id and t.class_id = c.class_id
                where c.school_id = ? and c.group_id = ? and t.person_id = ?
                  and (t.first_day is null or t.first_day <= ?) and (t.last_day is null or t.last_day >= ?)) as leads""";

    /** The classes are the group's own and the member's: whoever else is in them is nobody's business here. */
    private static final String LED = """
            select m.person_id, m.first_day, m.last_day from curriculum.class_membership m
            where m.school_id = ? and m.class_id = any(array(
                select c.class_id from curriculum.group_class c
                join curriculum.class_teaching t on t.school_id = c.school_id and t.class_id = c.class_id
                where c.school_id = ? and c.group_id = ? and t.person_id = ?
                  and (t.first_day is null or t.first_day <= ?) and (t.last_day is null or t.last_day >= ?)))
              and (m.first_day is null or m.last_day is null or m.first_day <= m.last_day)""";

    private static final String CLASS = """
            select exists (
                select from curriculum.class_teaching t
                where t.school_id = ? and t.class_id = ? and t.person_id = ?
                  and (t.first_day is null or t.first_day <= ?) and (t.last_day is null or t.last_day >= ?)) as leads""";

    private AccessAsks() {}

    static Ask<LessonAccess> group(GroupId group, Member member, LocalDate day) {
        return group(group, member, day, row -> sight(row, member).access());
    }

    static Ask<GroupSight> sight(GroupId group, Member member, LocalDate day) {
        return group(group, member, day, row -> sight(row, member));
    }

    static Ask<Map<PersonId, List<Stay>>> led(GroupId group, Member member, LocalDate day) {
        int school = SchoolContext.current().value();
        UUID person = member.person().value();
        return Ask.of(LED, Stays::of, school, school, group.value(), person, day, day);
    }

    private static <T> Ask<T> group(GroupId group, Member member, LocalDate day, Ask.Rows<T> read) {
        int school = SchoolContext.current().value();
        UUID id = group.value();
        UUID person = member.person().value();
        return Ask.of(GROUP, read, school, id, person, day, day, school, id, person, day, school, id, person, day, day);
    }

    static Ask<LessonAccess> schoolClass(ClassId schoolClass, Member member, LocalDate day) {
        int school = SchoolContext.current().value();
        return Ask.of(
                CLASS,
                row -> toClass(row, member),
                school,
                schoolClass.value(),
                member.person().value(),
                day,
                day);
    }

    private static GroupSight sight(ResultSet row, Member member) throws SQLException {
        row.next();
        if ((row.getBoolean("teaches") || row.getBoolean("gives")) && member.may(Permission.KEEP_LESSONS)) {
            return new GroupSight(LessonAccess.KEEP, false);
        }
        if (member.may(Permission.SEE_ALL_LESSONS)) {
            return new GroupSight(LessonAccess.VIEW, false);
        }
        boolean leads = row.getBoolean("leads") && member.may(Permission.KEEP_CLASS);
        return new GroupSight(leads ? LessonAccess.VIEW : LessonAccess.NONE, leads);
    }

    private static LessonAccess toClass(ResultSet row, Member member) throws SQLException {
        row.next();
        if (row.getBoolean("leads") && member.may(Permission.KEEP_CLASS)) {
            return LessonAccess.KEEP;
        }
        return member.may(Permission.SEE_ALL_LESSONS) ? LessonAccess.VIEW : LessonAccess.NONE;
    }
}
