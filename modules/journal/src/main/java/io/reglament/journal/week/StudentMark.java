package io.reglament.journal.week;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.journal.WeekMark;
import io.reglament.journal.WorkId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A student's mark with the place it belongs to. */
record StudentMark(GroupId group, Optional<LessonId> lesson, LocalDate date, WeekMark mark) {
    private static final String MARKS = """
            select w.group_id, w.lesson_id, m.date, w.id, w.form, w.title, w.weight, m.mark, m.comment, m.given_at
            from journal.mark m
            join journal.work w on w.school_id = m.school_id and w.id = m.work_id
            where m.school_id = ? and m.student_id = ? and m.mark <> '' and not w.removed and\s""";

    private static final String OF_DAYS =
            MARKS + "m.date between ? and ? order by m.date, m.given_at, m.work_id, m.ordinal";
    private static final String RECENT =
            MARKS + "m.given_at >= ? order by m.given_at desc, m.work_id, m.ordinal desc limit ?";

    /** Those that stand, both days included, by day. */
    static Ask<List<StudentMark>> ask(PersonId student, LocalDate first, LocalDate last) {
        return Ask.list(OF_DAYS, StudentMark::read, SchoolContext.current().value(), student.value(), first, last);
    }

    /** Those that were given since then, whatever day their work is of; latest first. */
    static Ask<List<StudentMark>> recent(PersonId student, Instant since, int most) {
        return Ask.list(
                RECENT,
                StudentMark::read,
                SchoolContext.current().value(),
                student.value(),
                Timestamp.from(since),
                most);
    }

    private static StudentMark read(ResultSet row) throws SQLException {
        return new StudentMark(
                new GroupId(row.getObject(1, UUID.class)),
                Optional.ofNullable(row.getObject(2, UUID.class)).map(LessonId::new),
                row.getObject(3, LocalDate.class),
                new WeekMark(
                        new WorkId(row.getObject(4, UUID.class)),
                        row.getString(5),
                        row.getString(6),
                        row.getBigDecimal(7),
                        row.getString(8),
                        row.getString(9),
                        row.getTimestamp(10).toInstant()));
    }
}
