package io.reglament.journal.works;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.TermId;
import io.reglament.identity.PersonId;
import io.reglament.journal.WorkId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A work as it is stored, or a lesson's own column that nobody has stored yet.
 *
 * @param version 0 where it is not stored yet
 * @param made when it was stored; the beginning of the lesson where it is not yet
 */
public record WorkRow(
        WorkId id,
        GroupId group,
        Optional<LessonId> lesson,
        TermId term,
        PersonId teacher,
        LocalDate date,
        String form,
        String title,
        BigDecimal weight,
        boolean planned,
        int version,
        boolean removed,
        Instant made) {
    static final String COLUMNS =
            "id, group_id, lesson_id, term_id, teacher_id, date, form, title, weight, planned, version, removed, created_at";

    /** @throws ArithmeticException when the weight has more than two digits after the point */
    public WorkRow {
        weight = weight.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** The column of a lesson's own marks before its first mark. */
    public static WorkRow ofLesson(LessonView lesson, String form, BigDecimal weight) {
        return new WorkRow(
                WorkId.ofLesson(lesson.id()),
                lesson.group(),
                Optional.of(lesson.id()),
                lesson.term(),
                lesson.teacher(),
                lesson.date(),
                form,
                "",
                weight,
                false,
                0,
                false,
                lesson.startsAt());
    }

    public boolean lessonsOwn() {
        return lesson.filter(sat -> sat.value().equals(id.value())).isPresent();
    }

    /** Whether both state the same, whoever states it. */
    boolean says(WorkRow other) {
        return lesson.equals(other.lesson)
                && date.equals(other.date)
                && form.equals(other.form)
                && title.equals(other.title)
                && planned == other.planned;
    }

    public boolean stored() {
        return version > 0;
    }

    static WorkRow read(ResultSet row) throws SQLException {
        return new WorkRow(
                new WorkId(row.getObject(1, UUID.class)),
                new GroupId(row.getObject(2, UUID.class)),
                Optional.ofNullable(row.getObject(3, UUID.class)).map(LessonId::new),
                new TermId(row.getObject(4, UUID.class)),
                new PersonId(row.getObject(5, UUID.class)),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                row.getString(8),
                row.getBigDecimal(9),
                row.getBoolean(10),
                row.getInt(11),
                row.getBoolean(12),
                row.getTimestamp(13).toInstant());
    }
}
