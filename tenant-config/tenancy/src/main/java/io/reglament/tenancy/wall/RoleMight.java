package io.reglament.tenancy.wall;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a database role can do that no role of a running application may. */
public final class RoleMight {
    // Whatever it may become by SET ROLE counts as its own might: attributes are not inherited, but they are one SET
    // ROLE
    // away.
    private static final String MIGHT = """
            with mine as (select * from pg_roles where pg_has_role(current_user, oid, 'MEMBER'))
            select what from (values
              ('its role is a superuser', exists (select from mine where rolsuper)),
              ('its role has BYPASSRLS', exists (select from mine where rolbypassrls)),
              ('its role may create roles', exists (select from mine where rolcreaterole)),
              ('its role may create databases', exists (select from mine where rolcreatedb)),
              ('its role is a member of reglament_owner', exists (select from mine where rolname = 'reglament_owner')),
              ('its role owns tables', exists (select from pg_class c join mine on mine.oid = c.relowner
                        where c.relkind in ('r', 'p', 'v', 'm', 'f'))),
              ('its role may create objects in a schema', exists (select from pg_namespace n, mine
                        where n.nspname !~ '^pg_' and has_schema_privilege(mine.oid, n.oid, 'CREATE'))),
              ('its role may create schemas', exists (select from mine
                        where has_database_privilege(mine.oid, current_database(), 'CREATE')))
            ) as might (what, so) where so""";

    private RoleMight() {}

    /** Of the role that this client is signed in as, in words; empty when there is nothing to say against it. */
    public static List<String> of(JdbcClient jdbc) {
        return jdbc.sql(MIGHT).query(String.class).list();
    }
}
