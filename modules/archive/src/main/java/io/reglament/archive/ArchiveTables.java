package io.reglament.archive;

import io.reglament.tenancy.SchoolTables;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which packages were made, where their copies are, and who had them. */
@Component
class ArchiveTables implements SchoolTables {
    @Override
    public String module() {
        return "archive";
    }

    @Override
    public List<String> tables() {
        return List.of("package", "copy", "verification", "hand_over", "taken_out");
    }
}
