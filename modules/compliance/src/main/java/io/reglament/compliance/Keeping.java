package io.reglament.compliance;

import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the bound school keeps its own rules: sums alone, by week and rule, of what was judged. */
@Component
@Transactional(readOnly = true)
public class Keeping {
    /** Of these rules everything that was owed is known; of any other only what was not done in time. */
    public static final Set<FindingRule> OF_LESSONS_AND_WORKS = Set.of(
            FindingRule.TOPIC, FindingRule.HOMEWORK, FindingRule.ROLL, FindingRule.ORAL_MARKS, FindingRule.WORK_MARKS);

    private static final String WEEKS = """
            with judged as (
                select w.date, unnest(w.in_time) as rule, w.scope_id as thing, w.teacher_id, 'MET' as became
                from compliance.watch w
                where w.school_id = :school and w.scope in ('LESSON', 'WORK') and w.date between :first and :last
                union all
                select f.lesson_date, f.rule, coalesce(f.lesson_id, f.work_id), f.teacher_id, f.state
                from compliance.finding f
                where f.school_id = :school and f.lesson_date between :first and :last
                    and f.state <> 'WITHDRAWN' and f.rule in (:rules))
            select date_trunc('week', date)::date as monday, rule,
                count(*) filter (where became = 'MET') as met,
                count(*) filter (where became = 'MENDED_LATE') as late,
                count(*) filter (where became = 'OPEN') as open,
                count(distinct thing) as things, count(distinct teacher_id) as teachers
            from judged group by grouping sets ((1, 2), (1)) order by 1, 2 nulls first""";

    private static final String OPEN = """
            select kind, count(*) filter (where state = 'OPEN') as open from compliance.school_finding
            where school_id = :school group by kind""";

    private static final String TOUCHED = """
            select min(f.lesson_date) from compliance.finding_history h
            join compliance.finding f on f.school_id = h.school_id and f.id = h.finding_id
            where h.school_id = :school and h.noted_at >= :since and f.rule in (:rules)""";

    private final JdbcClient jdbc;

    Keeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Weeks with anything owed on these days, in order; of each the sum over all rules first. One query. */
    public List<KeptWeek> weeks(LocalDate first, LocalDate last) {
        return sql(WEEKS)
                .param("first", first)
                .param("last", last)
                .query((row, number) -> week(row))
                .list();
    }

    /**
     * How much is open now of what the school owes as a whole, such as checks and back-ups: by kind, of those of which
     * anything was ever late.
     */
    public Map<String, Integer> open() {
        Map<String, Integer> open = new TreeMap<>();
        jdbc.sql(OPEN).param("school", SchoolContext.current().value()).query(row -> {
            open.put(row.getString("kind"), row.getInt("open"));
        });
        return open;
    }

    /** The earliest day of a lesson or work whose finding has changed since. */
    public Optional<LocalDate> touchedSince(Instant moment) {
        return sql(TOUCHED)
                .param("since", Timestamp.from(moment))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    private JdbcClient.StatementSpec sql(String sql) {
        return jdbc.sql(sql)
                .param("school", SchoolContext.current().value())
                .param("rules", OF_LESSONS_AND_WORKS.stream().map(Enum::name).toList());
    }

    private static KeptWeek week(ResultSet row) throws SQLException {
        return new KeptWeek(
                row.getObject("monday", LocalDate.class),
                Optional.ofNullable(row.getString("rule")).map(FindingRule::valueOf),
                row.getInt("met"),
                row.getInt("late"),
                row.getInt("open"),
                row.getInt("things"),
                row.getInt("teachers"));
    }
}
