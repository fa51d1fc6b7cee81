package io.reglament.local.load;

import io.reglament.local.load.Told.Away;
import io.reglament.local.load.Told.Roll;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A roll with its history, as attendance's Rolls leaves it when it was taken once. */
final class RollTables {
    private final CopyTable rolls =
            new CopyTable("attendance.roll", "school_id, lesson_id, version, taken_since, taken_by, taken_at");
    private final CopyTable absences =
            new CopyTable("attendance.absence", "school_id, lesson_id, student_id, kind, minutes_late");
    private final CopyTable changes = new CopyTable(
            "attendance.roll_change",
            "school_id, lesson_id, version, students, before, after, typed_at, received_at, by_person,"
                    + " idempotency_key");
    private final int school;

    RollTables(int school) {
        this.school = school;
    }

    void add(LessonToFill lesson, Roll roll, UUID key) {
        rolls.add(school, lesson.id(), 1, roll.at(), lesson.teacher(), roll.at());
        // In the order of java.util.UUID, which is the platform's own for these lists.
        List<Map.Entry<UUID, Away>> away = roll.away().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
        away.forEach(one -> absences.add(
                school,
                lesson.id(),
                one.getKey(),
                one.getValue().late() ? "late" : "absent",
                one.getValue().minutes()));
        changes.add(
                school,
                lesson.id(),
                1,
                away.stream().map(Map.Entry::getKey).toList(),
                away.stream().map(_ -> "present").toList(),
                away.stream().map(one -> one.getValue().text()).toList(),
                roll.at(),
                roll.at(),
                lesson.teacher(),
                key);
    }

    List<CopyTable> inOrder() {
        return List.of(rolls, absences, changes);
    }
}
