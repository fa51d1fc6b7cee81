package io.reglament.local.load;

import io.reglament.local.load.Told.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Topic and homework with their history, as journal's LessonRecords leaves them after one save. */
final class LessonTables {
    private final CopyTable records = new CopyTable(
            "journal.lesson_record",
            "school_id, lesson_id, topic, homework, homework_minutes, homework_none, version, topic_since,"
                    + " homework_since, changed_by, changed_at");
    private final CopyTable changes = new CopyTable(
            "journal.lesson_record_change",
            "school_id, lesson_id, version, field, before, after, typed_at, received_at, by_person, idempotency_key");
    private final int school;

    LessonTables(int school) {
        this.school = school;
    }

    void add(LessonToFill lesson, Entry entry, UUID key) {
        boolean homework = entry.noHomework() || !entry.homework().isEmpty();
        records.add(
                school,
                lesson.id(),
                entry.topic(),
                entry.homework(),
                entry.minutes(),
                entry.noHomework(),
                1,
                since(!entry.topic().isEmpty(), entry.at()),
                since(homework, entry.at()),
                lesson.teacher(),
                entry.at());
        change(lesson, entry, "topic", "", entry.topic(), key);
        change(lesson, entry, "homework", "", entry.homework(), key);
        change(
                lesson,
                entry,
                "homework-minutes",
                "",
                entry.minutes().map(String::valueOf).orElse(""),
                key);
        change(lesson, entry, "no-homework", "false", String.valueOf(entry.noHomework()), key);
    }

    List<CopyTable> inOrder() {
        return List.of(records, changes);
    }

    private void change(LessonToFill lesson, Entry entry, String field, String before, String after, UUID key) {
        if (!before.equals(after)) {
            changes.add(school, lesson.id(), 1, field, before, after, entry.at(), entry.at(), lesson.teacher(), key);
        }
    }

    private static Optional<Instant> since(boolean stands, Instant at) {
        return stands ? Optional.of(at) : Optional.empty();
    }
}
