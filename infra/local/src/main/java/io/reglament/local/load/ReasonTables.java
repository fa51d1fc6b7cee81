package io.reglament.local.load;

import io.reglament.local.load.Told.Reason;
import java.util.List;
import java.util.UUID;

/** Reasons of absences with their history, as attendance's Reasons leaves them when each was set once. */
final class ReasonTables {
    private final CopyTable reasons = new CopyTable(
            "attendance.absence_reason", "school_id, lesson_id, student_id, reason, version, set_by, set_at");
    private final CopyTable changes = new CopyTable(
            "attendance.absence_reason_change",
            "school_id, lesson_id, student_id, version, before, after, typed_at, received_at, by_person,"
                    + " idempotency_key");
    private final int school;

    ReasonTables(int school) {
        this.school = school;
    }

    void add(LessonToFill lesson, Reason reason, UUID key) {
        reasons.add(school, lesson.id(), reason.student(), reason.reason(), 1, reason.by(), reason.at());
        changes.add(
                school,
                lesson.id(),
                reason.student(),
                1,
                "",
                reason.reason(),
                reason.at(),
                reason.at(),
                reason.by(),
                key);
    }

    List<CopyTable> inOrder() {
        return List.of(reasons, changes);
    }
}
