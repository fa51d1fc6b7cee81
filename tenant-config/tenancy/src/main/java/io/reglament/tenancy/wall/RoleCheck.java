package io.reglament.tenancy.wall;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start when the application's database role can do more than its work needs, or when the server is older
 * than the floor below which row security has known holes.
 */
@Component
class RoleCheck implements SmartInitializingSingleton {
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

    private final JdbcClient jdbc;
    private final PostgresFloor floor;

    RoleCheck(JdbcClient jdbc, @Value("${reglament.postgres.floor:18.7}") String floor) {
        this.jdbc = jdbc;
        this.floor = PostgresFloor.parse(floor);
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> might = jdbc.sql(MIGHT).query(String.class).list();
        if (!might.isEmpty()) {
            throw new TooMightyRole(String.join("; ", might));
        }
        int version = jdbc.sql("select current_setting('server_version_num')::int")
                .query(Integer.class)
                .single();
        floor.fault(version).ifPresent(fault -> {
            throw new TooMightyRole(fault);
        });
    }
}
