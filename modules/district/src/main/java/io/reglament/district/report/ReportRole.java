package io.reglament.district.report;

import io.reglament.tenancy.wall.RoleMight;
import io.reglament.tenancy.wall.TooMightyRole;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start when the role of the reports can do anything but read figures. */
@Component
class ReportRole implements SmartInitializingSingleton {
    private static final String MORE = """
            with tables as (
                select c.oid, c.relkind,
                       coalesce(obj_description(c.oid, 'pg_class'), '') = 'kind: figures' as figures
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm', 'f')
                  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema')
            select 'its role is a member of another'
            where exists (select from pg_auth_members m join pg_roles r on r.oid = m.member
                          where r.rolname = current_user)
            union all
            select 'its role may read ' || t.oid::regclass from tables t
            where not t.figures and has_any_column_privilege(t.oid, 'SELECT')
            union all
            select 'its role may change ' || t.oid::regclass from tables t
            where has_any_column_privilege(t.oid, 'INSERT') or has_any_column_privilege(t.oid, 'UPDATE')
               or has_table_privilege(t.oid, 'DELETE') or has_table_privilege(t.oid, 'TRUNCATE')
            union all
            select 'its role may enter schools'
            where has_function_privilege('tenancy.enter_school(int)', 'EXECUTE')""";

    private final ReportDatabase database;

    ReportRole(ReportDatabase database) {
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> might = might(database.jdbc());
        if (!might.isEmpty()) {
            throw new TooMightyRole("the reports: " + String.join("; ", might));
        }
    }

    static List<String> might(JdbcClient jdbc) {
        List<String> might = new ArrayList<>(RoleMight.of(jdbc));
        might.addAll(jdbc.sql(MORE).query(String.class).list());
        return List.copyOf(might);
    }
}
