package io.reglament.guards.catalogue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Keys of and to schools' tables: each starts with the school, or its errors would tell of other schools' rows. */
record Keys(Query query, List<Table> tables) {
    private static final String UNIQUE = """
            select i.indrelid::regclass || ': the unique key ' || i.indexrelid::regclass || ' does not start with school_id'
            from pg_index i left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
            where (i.indisunique or i.indisexclusion) and i.indrelid in (%s) and a.attname is distinct from 'school_id'""";

    private static final String FOREIGN = """
            select c.conrelid::regclass || ': the foreign key ' || c.conname || ' is not led by both sides'' school_id'
            from pg_constraint c
              join pg_attribute here on here.attrelid = c.conrelid and here.attnum = c.conkey[1]
              join pg_attribute there on there.attrelid = c.confrelid and there.attnum = c.confkey[1]
            where c.contype = 'f' and (c.conrelid in (%1$s) or c.confrelid in (%1$s))
              and (here.attname <> 'school_id' or there.attname <> 'school_id')
            union all
            select c.conrelid::regclass || ': the foreign key ' || c.conname || ' would empty a school_id'
            from pg_constraint c where c.contype = 'f' and c.conrelid in (%1$s) and c.confdeltype in ('n', 'd')
            union all
            select c.conrelid::regclass || ': the foreign key ' || c.conname || ' leaves its module'
            from pg_constraint c join pg_class h on h.oid = c.conrelid join pg_class t on t.oid = c.confrelid
            where c.contype = 'f' and h.relnamespace <> t.relnamespace""";

    List<String> faults() throws SQLException {
        String ofSchools = tables.stream()
                .filter(Table::ofASchool)
                .map(table -> Long.toString(table.oid()))
                .collect(Collectors.joining(", "));
        List<String> faults = new ArrayList<>(query.texts(UNIQUE.formatted(ofSchools)));
        faults.addAll(query.texts(FOREIGN.formatted(ofSchools)));
        return faults;
    }
}
