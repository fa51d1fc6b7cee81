package io.reglament.curriculum;

import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The question for a group's terms. */
final class TermAsks {
    private static final String OF_GROUP = """
            select t.id, t.title, coalesce(gt.first_day, t.first_day) as first_day,
                   coalesce(gt.last_day, t.last_day) as last_day
            from curriculum.group_term gt
            join curriculum.academic_session t on t.school_id = gt.school_id and t.id = gt.session_id
            where gt.school_id = ? and gt.group_id = ? and t.kind <> 'HOLIDAY' and not t.gone
            order by first_day, last_day, id""";

    private static final String OF_CLASS = """
            select distinct t.id, t.title, coalesce(gt.first_day, t.first_day) as first_day,
                   coalesce(gt.last_day, t.last_day) as last_day
            from curriculum.group_class gc
            join curriculum.group_term gt on gt.school_id = gc.school_id and gt.group_id = gc.group_id
            join curriculum.academic_session t on t.school_id = gt.school_id and t.id = gt.session_id
            where gc.school_id = ? and gc.class_id = ? and t.kind <> 'HOLIDAY' and not t.gone
            order by first_day, last_day, id""";

    private static final String OF_GROUPS = """
            select gt.group_id, t.id, t.title, coalesce(gt.first_day, t.first_day) as first_day,
                   coalesce(gt.last_day, t.last_day) as last_day
            from curriculum.group_term gt
            join curriculum.academic_session t on t.school_id = gt.school_id and t.id = gt.session_id
            where gt.school_id = ? and gt.group_id = any(?) and t.kind <> 'HOLIDAY' and not t.gone
            order by first_day, last_day, id""";

    private static final String HOLIDAYS = """
            select first_day, last_day from curriculum.academic_session
            where school_id = ? and kind = 'HOLIDAY' and not gone order by first_day, last_day""";

    private TermAsks() {}

    static Ask<List<TermDays>> holidays() {
        return Ask.list(
                HOLIDAYS,
                row -> new TermDays(
                        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                SchoolContext.current().value());
    }

    static Ask<Map<GroupId, List<TermView>>> ofGroups(Collection<GroupId> groups) {
        return Ask.of(
                OF_GROUPS,
                rows -> {
                    Map<GroupId, List<TermView>> all = new HashMap<>();
                    groups.forEach(group -> all.put(group, new ArrayList<>()));
                    while (rows.next()) {
                        all.computeIfAbsent(new GroupId(rows.getObject("group_id", UUID.class)), _ -> new ArrayList<>())
                                .add(term(rows));
                    }
                    all.replaceAll((_, terms) -> inner(terms));
                    return all;
                },
                SchoolContext.current().value(),
                Ask.uuids(groups.stream().map(GroupId::value).toList()));
    }

    static Ask<List<TermView>> ofGroup(GroupId group) {
        return terms(OF_GROUP, group.value());
    }

    /** The terms of all groups in which the class has students. */
    static Ask<List<TermView>> ofClass(ClassId schoolClass) {
        return terms(OF_CLASS, schoolClass.value());
    }

    private static Ask<List<TermView>> terms(String sql, UUID of) {
        return Ask.of(
                sql,
                rows -> {
                    List<TermView> all = new ArrayList<>();
                    while (rows.next()) {
                        all.add(term(rows));
                    }
                    return inner(all);
                },
                SchoolContext.current().value(),
                of);
    }

    /** A roster may name the year beside its terms; lessons stand in the terms. */
    private static List<TermView> inner(List<TermView> all) {
        return all.stream().filter(term -> all.stream().noneMatch(term::wraps)).toList();
    }

    private static TermView term(ResultSet row) throws SQLException {
        return new TermView(
                new TermId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
