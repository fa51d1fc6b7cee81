package io.reglament.local.load;

import io.reglament.local.load.Told.Mark;
import io.reglament.local.load.Told.Work;
import java.util.List;
import java.util.UUID;

/** Works and marks with their history, as journal's Works and Marks leave them when each mark was given once. */
final class MarkTables {
    private final CopyTable works = new CopyTable(
            "journal.work",
            "school_id, id, group_id, lesson_id, term_id, teacher_id, date, form, title, weight, planned, version,"
                    + " created_by, created_at");
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
        work.marks().forEach(mark -> add(lesson, work, mark, keys.next()));
    }

    List<CopyTable> inOrder() {
        return List.of(works, marks, changes);
    }

    long marks() {
        return marks.written();
    }

    private void add(LessonToFill lesson, Work work, Mark mark, UUID key) {
        UUID by = lesson.teacher();
        marks.add(
                school,
                work.id(),
                mark.student(),
                1,
                lesson.date(),
                mark.mark(),
                mark.comment(),
                1,
                mark.at(),
                mark.at(),
                by,
                mark.at());
        changes.add(
                school,
                work.id(),
                mark.student(),
                1,
                1,
                "",
                mark.mark(),
                mark.comment(),
                mark.at(),
                mark.at(),
                by,
                key);
    }
}
