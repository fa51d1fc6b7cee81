package io.reglament.journeys;

import java.time.Instant;
import java.util.List;

/** What the house's schools have on which day, read from its database. */
final class TimetableOfHouse {
    private final HouseDatabase database = new HouseDatabase();

    /** The id of a group, by its subject's title and its label: Математика, 9-А. */
    String group(String school, String subject, String label) {
        return database.text(school, """
                select g.id from curriculum.teaching_group g
                join curriculum.subject s on s.school_id = g.school_id and s.id = g.subject_id
                where s.title = ? and g.label = ? and not g.gone""", subject, label);
    }

    /** The group's lessons of a day, in order. */
    List<String> lessons(String school, String group, String date) {
        return database.texts(school, """
                select id from curriculum.lesson
                where group_id = ?::uuid and date = ?::date and not cancelled order by period""", group, date);
    }

    String lesson(String school, String group, String date) {
        return lessons(school, group, date).getFirst();
    }

    /** The last day up to this one on which the group has a lesson. */
    String lastDay(String school, String group, String date) {
        return database.text(school, """
                select max(date) from curriculum.lesson
                where group_id = ?::uuid and date <= ?::date and not cancelled""", group, date);
    }

    /** When the group's first lesson begins on one of the days after this, counted from 0. */
    Instant laterStart(String school, String group, String date, int skipping) {
        return database.all(school, (row, number) -> row.getTimestamp(1).toInstant(), """
                        select min(starts_at) from curriculum.lesson
                        where group_id = ?::uuid and date > ?::date and not cancelled group by date order by date""", group, date)
                .get(skipping);
    }

    /** The last day up to this one on which the group's teacher gives its subject to three groups. */
    String dayOfThreeGroups(String school, String group, String date) {
        return database.text(school, """
                select l.date from curriculum.lesson l
                join curriculum.teaching_group g on g.school_id = l.school_id and g.id = l.group_id
                join curriculum.teaching_group own on own.school_id = g.school_id and own.subject_id = g.subject_id
                join curriculum.lesson his on his.school_id = l.school_id and his.group_id = own.id
                     and his.date = l.date and his.teacher_id = l.teacher_id
                where own.id = ?::uuid and l.date <= ?::date
                group by l.date having count(distinct l.group_id) = 3 order by l.date desc limit 1""", group, date);
    }

    /** The other groups to which the group's teacher gives its subject on that day. */
    List<String> otherGroups(String school, String group, String date) {
        return database.texts(school, """
                select distinct l.group_id from curriculum.lesson l
                join curriculum.teaching_group g on g.school_id = l.school_id and g.id = l.group_id
                join curriculum.teaching_group own on own.school_id = g.school_id and own.subject_id = g.subject_id
                join curriculum.lesson his on his.school_id = l.school_id and his.group_id = own.id
                     and his.date = l.date and his.teacher_id = l.teacher_id
                where own.id = ?::uuid and l.date = ?::date and l.group_id <> own.id""", group, date);
    }

    List<String> marks(String school, String work) {
        return database.texts(school, "select mark from journal.mark where work_id = ?::uuid and mark <> ''", work);
    }
}
