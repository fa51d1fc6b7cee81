package io.reglament.identity;

import io.reglament.tenancy.SchoolTables;
import java.util.List;
import org.springframework.stereotype.Component;

/** The people of the school; how they sign on belongs to the installation and not to them. */
@Component
class IdentityTables implements SchoolTables {
    @Override
    public String module() {
        return "identity";
    }

    @Override
    public List<String> tables() {
        return List.of("person", "post", "guardianship");
    }
}
