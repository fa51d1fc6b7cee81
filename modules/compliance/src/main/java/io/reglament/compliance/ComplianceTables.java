package io.reglament.compliance;

import io.reglament.tenancy.SchoolTables;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was late, with its history, and what is still looked at. */
@Component
class ComplianceTables implements SchoolTables {
    @Override
    public String module() {
        return "compliance";
    }

    @Override
    public List<String> tables() {
        return List.of(
                "finding",
                "finding_history",
                "watch",
                "inspection",
                "inspection_item",
                "remark",
                "inspection_step",
                "class_review",
                "control_plan",
                "school_finding",
                "school_finding_history",
                "acknowledgement",
                "outage",
                "outage_step",
                "credential_loss");
    }
}
