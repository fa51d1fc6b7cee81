package io.reglament.local.load;

import io.reglament.local.load.Told.Mark;
import io.reglament.local.load.Told.Work;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Works and marks with their history, as journal's Works and Marks leave them when each mark was given once or corrected. */
final class MarkTables {
    private final CopyTable works = new CopyTable(
            "journal.work",
            "school_id, id, group_id, lesson_id, term_id, teacher_id, date, form, title, weight, planned, version,"
                    + " created_by, created_at");
    private final CopyTable workChanges = new CopyTable(
            "journal.work_change", "school_id, work_id, version, field, before, after, received_at, by_person");
    private final CopyTable marks = new CopyTable(
            "journal.mark",
            "school_id, work_id, student_id, ordinal, date, mark, comment, version, given_at,"
                    + " first_given_at, changed_by, changed_at");
    private final CopyTable changes = new CopyTable(
            "journal.mark_change",
            "school_id, work_id, student_id, ordinal, version, before, after, comment, typed_at, received_at,"
                    + " by_person, idempotency_key");
    private final int school;

    MarkTables(int school) {
        this.school = school;
    }

    void add(LessonToFill lesson, Work work, Keys keys) {
        works.add(
                school,
                work.id(),
                lesson.group(),
                work.lesson(),
                lesson.term(),
                lesson.teacher(),
                lesson.date(),
                work.form(),
                work.title(),
                work.weight(),
                work.planned(),
                1,
                lesson.teacher(),
                work.at());
        if (!work.id().equals(lesson.id())) {
            // In the history's own order; a lesson's own column has none.
            state(lesson, work, "date", lesson.date().toString());
            state(lesson, work, "form", work.form());
            state(lesson, work, "lesson", work.lesson().map(UUID::toString).orElse(""));
            state(lesson, work, "planned", String.valueOf(work.planned()));
            state(lesson, work, "title", work.title());
            state(
                    lesson,
                    work,
                    "weight",
                    work.weight().setScale(2, RoundingMode.UNNECESSARY).toPlainString());
        }
        work.marks().forEach(mark -> add(lesson, work, mark, keys));
    }

    List<CopyTable> inOrder() {
        return List.of(works, workChanges, marks, changes);
    }

    long marks() {
        return marks.written();
    }

    private void state(LessonToFill lesson, Work work, String field, String value) {
        if (!value.isEmpty()) {
            workChanges.add(school, work.id(), 1, field, "", value, work.at(), lesson.teacher());
        }
    }

    private void add(LessonToFill lesson, Work work, Mark mark, Keys keys) {
        marks.add(
                school,
                work.id(),
                mark.student(),
                1,
                lesson.date(),
                mark.last(),
                mark.comment(),
                mark.corrected().isPresent() ? 2 : 1,
                mark.at(),
                mark.at(),
                lesson.teacher(),
                mark.changedAt());
        change(lesson, work, mark, 1, "", mark.mark(), mark.at(), keys.next());
        mark.corrected()
                .ifPresent(next -> change(lesson, work, mark, 2, mark.mark(), next.mark(), next.at(), keys.next()));
    }

    private void change(
            LessonToFill lesson, Work work, Mark mark, int version, String before, String after, Instant at, UUID key) {
        changes.add(
                school,
                work.id(),
                mark.student(),
                1,
                version,
                before,
                after,
                mark.comment(),
                at,
                at,
                lesson.teacher(),
                key);
    }
}
