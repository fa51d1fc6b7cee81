package io.reglament.regulation;

import io.reglament.tenancy.SchoolTables;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every version of the regulation, and what was done with them. */
@Component
class RegulationTables implements SchoolTables {
    @Override
    public String module() {
        return "regulation";
    }

    @Override
    public List<String> tables() {
        return List.of("profile_version", "profile_event");
    }
}
