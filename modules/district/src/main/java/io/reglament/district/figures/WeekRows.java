package io.reglament.district.figures;

import io.reglament.compliance.KeptWeek;
import io.reglament.tenancy.SchoolId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The weeks of a school as they are published. */
@Component
class WeekRows {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    WeekRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * Puts the weeks in place of those that stand from a Monday on, and lets go what is too old.
     *
     * @param oldest Monday of the first week that is kept
     */
    void replace(SchoolId school, LocalDate from, LocalDate oldest, List<KeptWeek> weeks) {
        jdbc.sql("delete from district.week_figure where school_id = ? and (week >= ? or week < ?)")
                .params(school.value(), from, oldest)
                .update();
        List<Object[]> rows = published(weeks)
                .map(week -> new Object[] {
                    school.value(), week.monday(), week.rule(), week.met(), week.late(), week.open(), week.few()
                })
                .toList();
        if (!rows.isEmpty()) {
            batches.batchUpdate(
                    "insert into district.week_figure (school_id, week, rule, met, late, open, few)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    rows);
        }
    }

    private static Stream<PublishedWeek> published(List<KeptWeek> weeks) {
        Map<LocalDate, List<KeptWeek>> byMonday = new LinkedHashMap<>();
        weeks.forEach(week ->
                byMonday.computeIfAbsent(week.monday(), _ -> new ArrayList<>()).add(week));
        return byMonday.values().stream()
                .flatMap(week -> FewAreNotBrokenDown.of(week.getFirst(), week.subList(1, week.size())).stream());
    }
}
