package io.reglament.attendance;

import io.reglament.tenancy.SchoolTables;
import java.util.List;
import org.springframework.stereotype.Component;

/** Rolls, absences and their reasons, with their history. */
@Component
class AttendanceTables implements SchoolTables {
    @Override
    public String module() {
        return "attendance";
    }

    @Override
    public List<String> tables() {
        return List.of(
                "roll",
                "absence",
                "roll_change",
                "absence_reason",
                "absence_reason_change",
                "absence_notice",
                "absence_notice_change",
                "parents_told");
    }
}
