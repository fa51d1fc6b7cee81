package io.reglament.guards.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A table as the catalogue has it.
 *
 * @param key the columns of its primary key, in order
 */
record Table(
        long oid,
        String schema,
        String name,
        Optional<Kind> kind,
        String owner,
        boolean secured,
        boolean forced,
        List<String> columns,
        List<String> key) {
    String full() {
        return schema + "." + name;
    }

    boolean ofASchool() {
        return kind.filter(Kind::ofASchool).isPresent();
    }

    boolean isMigrationHistory() {
        return schema.equals("migrations")
                && name.startsWith("flyway_schema_history")
                && columns.contains("installed_rank")
                && columns.contains("checksum");
    }
}
