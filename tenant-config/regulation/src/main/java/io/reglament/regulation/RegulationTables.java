package io.reglament.regulation;

import io.reglament.tenancy.SchoolTables;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every version of the regulation, what was done with them, and the copy that is worked on. */
@Component
class RegulationTables implements SchoolTables {
    @Override
    public String module() {
        return "regulation";
    }

    @Override
    public List<String> tables() {
        return List.of("profile_version", "profile_event", "working_copy");
    }
}
