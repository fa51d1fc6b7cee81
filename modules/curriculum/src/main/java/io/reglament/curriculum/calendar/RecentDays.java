package io.reglament.curriculum.calendar;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The latest days on which each group of a teacher had lessons before some day; only groups that go on from there. */
final class RecentDays {
    /** One more than any deadline skips. */
    private static final int DAYS = 10;

    /** Among the last lessons one gave are those given for somebody else. A hundred are more than three weeks hold. */
    private static final String SQL = """
            select array(
                select distinct held.date from curriculum.lesson held
                where held.school_id = ? and held.group_id = taught.id and held.date < ? and not held.cancelled
                order by held.date desc limit ?)
            from (
                select t.group_id as id from curriculum.group_teaching t
                where t.school_id = ? and t.person_id = ? and (t.last_day is null or t.last_day >= ?)
                union
                select given.group_id from (
                    select l.group_id from curriculum.lesson l
                    where l.school_id = ? and l.teacher_id = ? and l.date < ? and not l.cancelled
                    order by l.date desc limit 100) given) taught
            where exists (
                select from curriculum.group_term gt
                join curriculum.academic_session s on s.school_id = gt.school_id and s.id = gt.session_id
                where gt.school_id = ? and gt.group_id = taught.id and not s.gone
                  and coalesce(gt.last_day, s.last_day) >= ?)""";

    private RecentDays() {}

    /** A list for each group, the latest day first. */
    static Ask<List<List<LocalDate>>> ask(PersonId teacher, LocalDate before) {
        int school = SchoolContext.current().value();
        return Ask.list(
                SQL,
                RecentDays::days,
                school,
                before,
                DAYS,
                school,
                teacher.value(),
                before,
                school,
                teacher.value(),
                before,
                school,
                before);
    }

    private static List<LocalDate> days(ResultSet row) throws SQLException {
        return Arrays.stream((Date[]) row.getArray(1).getArray())
                .map(Date::toLocalDate)
                .toList();
    }
}
