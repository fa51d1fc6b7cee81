package io.reglament.guards.catalogue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the database's own catalogue says of the wall between schools. It asks for the known kinds of tables and nothing
 * else: whatever it does not know is a fault.
 */
final class Catalogue {
    private static final String OWNER = "reglament_owner";

    /** The platform's own tables, by name: a fact of a school may not hide among them. */
    private static final Set<String> LOCAL = Set.of(
            "tenancy.wake_up",
            "tenancy.heartbeat",
            "regulation.base_to_follow",
            "identity.access_touched",
            "identity.link_code",
            "identity.link_errand",
            "rostering.import_queue",
            "archive.queue",
            "compliance.dry_run_queue",
            "platform.spring_session",
            "platform.spring_session_attributes",
            "platform.oidc_session",
            "platform.scheduled_tasks");

    private static final Set<String> GLOBAL =
            Set.of("tenancy.school", "tenancy.platform_outage", "regulation.base_text", "regulation.base_publication");

    /** Local tables that say which school to enter, and nothing of it. */
    private static final Set<String> HINTS = Set.of(
            "tenancy.wake_up",
            "regulation.base_to_follow",
            "identity.access_touched",
            "identity.link_code",
            "identity.link_errand",
            "rostering.import_queue",
            "archive.queue",
            "compliance.dry_run_queue");

    private static final String TABLES = """
            select c.oid, n.nspname, c.relname, coalesce(obj_description(c.oid, 'pg_class'), '') as comment,
                   pg_get_userbyid(c.relowner) as owner, c.relrowsecurity, c.relforcerowsecurity,
                   array(select a.attname::text from pg_attribute a
                         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
                   array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality k (attnum, place)
                         join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
                         where i.indrelid = c.oid and i.indisprimary order by k.place) as key
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            order by 2, 3""";

    private final Query query;
    private final List<String> faults = new ArrayList<>();

    private Catalogue(Query query) {
        this.query = query;
    }

    /** All that is wrong, seen in the connection's running transaction; empty when the wall stands. */
    static List<String> faults(Connection connection) throws SQLException {
        Query query = new Query(connection);
        Catalogue catalogue = new Catalogue(query);
        List<Table> tables = tables(query);
        for (Table table : tables) {
            catalogue.table(table);
        }
        catalogue.faults.addAll(new Keys(query, tables).faults());
        catalogue.faults.addAll(new Might(query).faults());
        return List.copyOf(catalogue.faults);
    }

    static List<Table> tables(Query query) throws SQLException {
        return query.all(TABLES, Catalogue::table);
    }

    private void table(Table table) throws SQLException {
        if (!table.owner().equals(OWNER)) {
            fault(table, "belongs to " + table.owner());
        }
        if (table.schema().equals("migrations")) {
            require(table, table.isMigrationHistory(), "is no migration history");
            grants(table, Set.of(), false);
        } else if (table.kind().isEmpty()) {
            fault(table, "is of no kind");
        } else {
            kind(table, table.kind().get());
        }
    }

    private void kind(Table table, Kind kind) throws SQLException {
        grants(table, kind.grants(), kind.reported());
        switch (kind) {
            case TENANT, TENANT_HISTORY, FIGURES -> {
                require(table, table.key().indexOf("school_id") == 0, "its primary key does not start with school_id");
                require(table, table.secured(), "row security is off");
                require(table, table.forced(), "row security is not forced");
                faults.addAll(new Wall(query, table).faults(kind));
            }
            case GLOBAL, GLOBAL_HISTORY -> {
                require(table, GLOBAL.contains(table.full()), "is an unknown global table");
                require(table, !table.columns().contains("school_id"), "is global and knows schools");
            }
            case LOCAL -> {
                require(table, LOCAL.contains(table.full()), "is an unknown local table");
                boolean silent =
                        HINTS.contains(table.full()) || !table.columns().contains("school_id");
                require(table, silent, "is local and knows schools");
            }
        }
    }

    /** The application's grants are those of the kind; the reports read figures; nobody else has any. */
    private void grants(Table table, Set<String> expected, boolean reported) throws SQLException {
        Set<String> wanted = new TreeSet<>();
        expected.forEach(grant -> wanted.add("reglament_app " + grant));
        if (reported) {
            wanted.add("reglament_report SELECT");
        }
        Set<String> given = new TreeSet<>(query.texts("""
                select case when a.grantee = 0 then 'PUBLIC' else pg_get_userbyid(a.grantee) end || ' ' || a.privilege_type
                       || case when a.is_grantable then ' WITH GRANT OPTION' else '' end
                from pg_class c cross join lateral aclexplode(c.relacl) a
                where c.oid = %d and a.grantee <> c.relowner
                union all
                select 'column ' || t.attname || ' to ' || a.grantee || ' ' || a.privilege_type
                from pg_attribute t cross join lateral aclexplode(t.attacl) a where t.attrelid = %d""".formatted(table.oid(), table.oid())));
        require(table, given.equals(wanted), "is granted as " + given + " and not as " + wanted);
    }

    private void require(Table table, boolean so, String fault) {
        if (!so) {
            fault(table, fault);
        }
    }

    private void fault(Table table, String fault) {
        faults.add(table.full() + ": " + fault);
    }

    private static Table table(ResultSet row) throws SQLException {
        Optional<Kind> kind = Kind.declared(row.getString("comment"));
        return new Table(
                row.getLong("oid"),
                row.getString("nspname"),
                row.getString("relname"),
                kind,
                row.getString("owner"),
                row.getBoolean("relrowsecurity"),
                row.getBoolean("relforcerowsecurity"),
                texts(row, "columns"),
                texts(row, "key"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
