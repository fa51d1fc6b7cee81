package io.reglament.tenancy;

import java.util.List;

/** Port: a module's tables that hold what belongs to a school, for those who take a whole school out or bring it in. */
public interface SchoolTables {
    /** The module's name, which is that of its schema. */
    String module();

    /** Names inside the schema, in the order in which rows can be put back: what is referred to comes first. */
    List<String> tables();
}
