package io.reglament.guards.catalogue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A school's table: its policies, and what could work behind their back. */
record Wall(Query query, Table table) {
    /** As PostgreSQL prints it back; a policy that says more, less or something else is a fault. */
    private static final String OWN_SCHOOL =
            "(school_id = (NULLIF(current_setting('app.school'::text, true), ''::text))::integer)";

    private static final String POLICIES = """
            select concat_ws(' | ', p.polname, p.polcmd, case when p.polpermissive then 'permissive' else 'restrictive' end,
                       array(select case when r = 0 then 'PUBLIC' else pg_get_userbyid(r)::text end
                             from unnest(p.polroles) r order by 1)::text,
                       coalesce(pg_get_expr(p.polqual, p.polrelid), '-'),
                       coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '-'))
            from pg_policy p where p.polrelid = %d""";

    List<String> faults(Kind kind) throws SQLException {
        List<String> faults = new ArrayList<>();
        Set<String> policies = new TreeSet<>(query.texts(POLICIES.formatted(table.oid())));
        if (!policies.equals(expected(kind))) {
            faults.add(table.full() + ": its policies are " + policies);
        }
        for (String trigger :
                query.texts("select tgname from pg_trigger where not tgisinternal and tgrelid = " + table.oid())) {
            faults.add(table.full() + ": has the trigger " + trigger);
        }
        for (String rule : query.texts("select rulename from pg_rewrite where ev_class = " + table.oid())) {
            faults.add(table.full() + ": has the rule " + rule);
        }
        for (String relative :
                query.texts("select inhrelid::regclass::text from pg_inherits where inhparent = %d or inhrelid = %d"
                        .formatted(table.oid(), table.oid()))) {
            faults.add(table.full() + ": shares its rows with " + relative);
        }
        return faults;
    }

    private static Set<String> expected(Kind kind) {
        String app = " | permissive | {reglament_app} | ";
        String whole = "school_wall | *" + app + OWN_SCHOOL + " | " + OWN_SCHOOL;
        return new TreeSet<>(
                switch (kind) {
                    case FIGURES -> Set.of(whole, "figures_of_all | r | permissive | {reglament_report} | true | -");
                    case TENANT_HISTORY ->
                        Set.of(
                                "school_wall_read | r" + app + OWN_SCHOOL + " | -",
                                "school_wall_write | a" + app + "- | " + OWN_SCHOOL);
                    default -> Set.of(whole);
                });
    }
}
