package io.reglament.journal.sheet;

import io.reglament.curriculum.GroupId;
import io.reglament.identity.PersonId;
import io.reglament.journal.SheetMark;
import io.reglament.journal.WorkId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The marks of a sheet by work and student.
 *
 * @param given since when each student has a first mark
 * @param retakes marks that stand at another day than their work, by that day
 */
record SheetMarks(
        Map<WorkId, Map<PersonId, List<SheetMark>>> marks,
        Map<WorkId, Map<PersonId, Instant>> given,
        Map<LocalDate, Map<PersonId, List<String>>> retakes) {
    // The works as an array: the planner then walks the marks' key, however few rows it expects.
    private static final String MARKS = """
            select m.work_id, m.student_id, m.ordinal, m.mark, m.version, m.comment <> '', m.given_at, m.date,
                (select w.date from journal.work w where w.school_id = m.school_id and w.id = m.work_id) <> m.date
            from journal.mark m
            where m.school_id = ? and m.work_id = any(array(
                select id from journal.work
                where school_id = ? and group_id = ? and date between ? and ? and not removed))
            order by m.work_id, m.student_id, m.ordinal""";

    static Ask<SheetMarks> ask(GroupId group, LocalDate first, LocalDate last) {
        int school = SchoolContext.current().value();
        return Ask.of(MARKS, SheetMarks::read, school, school, group.value(), first, last);
    }

    List<SheetMark> of(WorkId work, PersonId student) {
        return marks.getOrDefault(work, Map.of()).getOrDefault(student, List.of());
    }

    /** Marks of other works that stand at that day. */
    List<String> retakes(LocalDate day, PersonId student) {
        return retakes.getOrDefault(day, Map.of()).getOrDefault(student, List.of());
    }

    /** Whether a mark stands for the work. */
    boolean any(WorkId work) {
        return given.containsKey(work);
    }

    /** Everybody for whom a mark of the work stands. */
    Set<PersonId> students(WorkId work) {
        return given.getOrDefault(work, Map.of()).keySet();
    }

    private static SheetMarks read(ResultSet rows) throws SQLException {
        SheetMarks sheet = new SheetMarks(new HashMap<>(), new HashMap<>(), new HashMap<>());
        while (rows.next()) {
            WorkId work = new WorkId(rows.getObject(1, UUID.class));
            PersonId student = new PersonId(rows.getObject(2, UUID.class));
            SheetMark mark = new SheetMark(rows.getInt(3), rows.getString(4), rows.getInt(5), rows.getBoolean(6));
            sheet.marks
                    .computeIfAbsent(work, _ -> new HashMap<>())
                    .computeIfAbsent(student, _ -> new ArrayList<>(1))
                    .add(mark);
            if (!mark.mark().isEmpty()) {
                if (rows.getBoolean(9)) {
                    sheet.retakes
                            .computeIfAbsent(rows.getObject(8, LocalDate.class), _ -> new HashMap<>())
                            .computeIfAbsent(student, _ -> new ArrayList<>(1))
                            .add(mark.mark());
                }
                sheet.given
                        .computeIfAbsent(work, _ -> new HashMap<>())
                        .merge(
                                student,
                                rows.getTimestamp(7).toInstant(),
                                (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return sheet;
    }
}
