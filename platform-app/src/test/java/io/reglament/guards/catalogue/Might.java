package io.reglament.guards.catalogue;

import java.sql.SQLException;
import java.util.List;

/** Ways around the wall that no table shows. */
record Might(Query query) {
    private static final String WAYS = """
            with ours as (select * from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')
            select 'function ' || f.oid::regprocedure || ': is a security definer'
            from pg_proc f join ours on ours.oid = f.pronamespace where f.prosecdef
            union all
            select 'function ' || f.oid::regprocedure || ': belongs to ' || pg_get_userbyid(f.proowner)
            from pg_proc f join ours on ours.oid = f.pronamespace where pg_get_userbyid(f.proowner) <> 'reglament_owner'
            union all
            select 'function ' || f.oid::regprocedure || ': everybody may call it'
            from pg_proc f join ours on ours.oid = f.pronamespace
              cross join lateral aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) a where a.grantee = 0
            union all
            select 'view ' || c.oid::regclass || ': is not security_invoker'
            from pg_class c join ours on ours.oid = c.relnamespace
            where c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false)
            union all
            select c.oid::regclass || ': is of the unknown kind ' || c.relkind::text
            from pg_class c join ours on ours.oid = c.relnamespace where c.relkind in ('m', 'f')
            union all
            select c.oid::regclass || ': is granted to ' || case when a.grantee = 0 then 'PUBLIC' else 'the reports' end
            from pg_class c join ours on ours.oid = c.relnamespace cross join lateral aclexplode(c.relacl) a
            where a.grantee = 0 or pg_get_userbyid(a.grantee) = 'reglament_report'
              and coalesce(obj_description(c.oid, 'pg_class'), '') <> 'kind: figures'
            union all
            select 'schema ' || n.nspname || ': ' || a.privilege_type || ' is granted to '
                || case when a.grantee = 0 then 'PUBLIC' else pg_get_userbyid(a.grantee)::text end
            from ours n cross join lateral aclexplode(n.nspacl) a
            where a.grantee <> n.nspowner and not (n.nspname = 'public' and a.grantee = 0 and a.privilege_type = 'USAGE')
              and not (a.privilege_type = 'USAGE' and a.grantee <> 0)
            union all
            select 'default privileges: ' || a.privilege_type || ' to everybody'
            from pg_default_acl d cross join lateral aclexplode(d.defaclacl) a where a.grantee = 0
            union all
            select 'role ' || member.rolname || ': is a member of ' || held.rolname
            from pg_auth_members m join pg_roles held on held.oid = m.roleid join pg_roles member on member.oid = m.member
            where member.rolname in ('reglament_app', 'reglament_report')
            union all
            select 'role ' || rolname || ': is too mighty' from pg_roles
            where rolname in ('reglament_owner', 'reglament_app', 'reglament_report')
              and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)""";

    List<String> faults() throws SQLException {
        return query.texts(WAYS);
    }
}
