package io.reglament.compliance;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts of findings: four queries, however many there are. */
@Component
class CountReads {
    private static final String COUNTS = """
            , count(*) filter (where f.state = 'OPEN') as open, count(*) filter (where f.state = 'MENDED_LATE') as mended
            from compliance.finding f where f.school_id = :school and\s""";

    private final JdbcClient jdbc;

    CountReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FindingCounts of(SchoolId school, FindingQuery query) {
        FindingFilter filter = FindingFilter.counted(school, query);
        Map<PersonId, Map<LocalDate, Count>> byTeacher = byTeacher(filter);
        TreeSet<LocalDate> days = new TreeSet<>(lessonDays(school, query));
        byTeacher.values().forEach(counted -> days.addAll(counted.keySet()));
        return new FindingCounts(List.copyOf(days), byTeacher, byClass(filter), byClause(filter));
    }

    LocalDate firstOfLastDays(SchoolId school, LocalDate today, int days) {
        return jdbc.sql("""
                select min(date) from (
                    select distinct w.date from compliance.watch w
                    where w.school_id = :school and w.scope = 'LESSON' and w.date between :since and :today
                    order by w.date desc limit :days) recent""")
                .param("school", school.value())
                .param("since", today.minusDays(FindingQuery.MOST_DAYS - 1L))
                .param("today", today)
                .param("days", days)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(today);
    }

    private List<LocalDate> lessonDays(SchoolId school, FindingQuery query) {
        return jdbc.sql("""
                select distinct w.date from compliance.watch w
                where w.school_id = :school and w.scope = 'LESSON' and w.date between :first and :last""")
                .param("school", school.value())
                .param("first", query.first())
                .param("last", query.last())
                .query(LocalDate.class)
                .list();
    }

    private Map<PersonId, Map<LocalDate, Count>> byTeacher(FindingFilter filter) {
        Map<PersonId, Map<LocalDate, Count>> counts = new HashMap<>();
        count(
                "f.teacher_id, f.lesson_date",
                filter,
                row -> counts.computeIfAbsent(
                                new PersonId(row.getObject("teacher_id", UUID.class)), _ -> new HashMap<>())
                        .put(row.getObject("lesson_date", LocalDate.class), counted(row)));
        return counts;
    }

    private Map<String, Count> byClass(FindingFilter filter) {
        Map<String, Count> counts = new LinkedHashMap<>();
        count("f.group_label", filter, row -> counts.put(row.getString("group_label"), counted(row)));
        return counts;
    }

    private Map<ClauseChoice, Count> byClause(FindingFilter filter) {
        Map<ClauseChoice, Count> counts = new LinkedHashMap<>();
        count(
                "f.clause",
                filter,
                row -> counts.put(
                        ClauseChoice.of(FindingReads.basis(Optional.ofNullable(row.getString("clause")))),
                        counted(row)));
        return counts;
    }

    /** Danger: columns stand in the statement as they are; they come from above and from nobody else. */
    private void count(String columns, FindingFilter filter, RowCallbackHandler each) {
        jdbc.sql("select " + columns + COUNTS + filter.sql() + " group by " + columns + " order by " + columns
                        + " nulls first")
                .params(filter.values())
                .query(each);
    }

    private static Count counted(ResultSet row) throws SQLException {
        return new Count(row.getInt("open"), row.getInt("mended"));
    }
}
