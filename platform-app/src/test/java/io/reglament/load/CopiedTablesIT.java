package io.reglament.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import io.reglament.local.load.SchoolCopies;
import io.reglament.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A new table of schools must be placed: among those of which a copied school is made, or among those that pass. */
@WholeApplication
class CopiedTablesIT {
    @Autowired
    private TestDatabase database;

    @Test
    void every_table_of_schools_is_copied_or_known_to_pass() throws SQLException {
        try (Connection connection = database.connectAsSuperuser()) {
            assertThat(SchoolCopies.of(connection).tables())
                    .extracting(SchoolCopies.Table::name)
                    .containsExactlyInAnyOrder(
                            "attendance.absence",
                            "attendance.absence_notice",
                            "attendance.absence_notice_change",
                            "attendance.absence_reason",
                            "attendance.absence_reason_change",
                            "attendance.parents_told",
                            "attendance.roll",
                            "attendance.roll_change",
                            "compliance.acknowledgement",
                            "compliance.class_review",
                            "compliance.control_plan",
                            "compliance.credential_loss",
                            "compliance.finding",
                            "compliance.finding_history",
                            "compliance.inspection",
                            "compliance.inspection_item",
                            "compliance.inspection_step",
                            "compliance.outage",
                            "compliance.outage_step",
                            "compliance.remark",
                            "compliance.school_finding",
                            "compliance.school_finding_history",
                            "compliance.watch",
                            "curriculum.academic_session",
                            "curriculum.class_membership",
                            "curriculum.class_teaching",
                            "curriculum.group_class",
                            "curriculum.group_membership",
                            "curriculum.group_teaching",
                            "curriculum.group_term",
                            "curriculum.lesson",
                            "curriculum.school_class",
                            "curriculum.subject",
                            "curriculum.teaching_group",
                            "curriculum.thematic_plan",
                            "curriculum.thematic_plan_group",
                            "curriculum.thematic_plan_step",
                            "curriculum.thematic_plan_topic",
                            "curriculum.thematic_plan_version",
                            "curriculum.timetable_entry",
                            "identity.guardianship",
                            "identity.person",
                            "identity.post",
                            "journal.lesson_record",
                            "journal.lesson_record_change",
                            "journal.mark",
                            "journal.mark_change",
                            "journal.sheet_print",
                            "journal.term_mark",
                            "journal.term_mark_change",
                            "journal.work",
                            "journal.work_change",
                            "regulation.profile_event",
                            "regulation.profile_version");
        }
    }
}
