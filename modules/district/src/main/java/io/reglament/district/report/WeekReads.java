package io.reglament.district.report;

import io.reglament.district.Figures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Weeks of schools, and what is open there now. */
@Component
class WeekReads {
    static final int DAYS = 7 * Figures.WEEKS;

    private static final String WEEKS = """
            select w.school_id, w.week, w.rule, w.met, w.late, w.open, w.few from district.week_figure w
            where w.week > (select max(week) from district.school_figure) - :days and w.school_id in (:schools)""";

    private final JdbcClient jdbc;

    WeekReads(ReportDatabase database) {
        this.jdbc = database.jdbc();
    }

    /** Over all rules, in order. */
    Map<Integer, List<WeekOfSchool>> totals(Collection<Integer> schools) {
        Map<Integer, List<WeekOfSchool>> weeks = new HashMap<>();
        if (!schools.isEmpty()) {
            jdbc.sql(WEEKS + " and w.rule = :all order by w.school_id, w.week")
                    .param("days", DAYS)
                    .param("schools", schools)
                    .param("all", Figures.ALL)
                    .query(row -> {
                        weeks.computeIfAbsent(row.getInt("school_id"), _ -> new ArrayList<>())
                                .add(week(row));
                    });
        }
        return weeks;
    }

    /** Of one school, by rule. */
    List<WeekOfSchool> byRule(int school) {
        return jdbc.sql(WEEKS + " order by w.rule, w.week")
                .param("days", DAYS)
                .param("schools", List.of(school))
                .query((row, number) -> week(row))
                .list();
    }

    Map<Integer, Map<String, Integer>> open(Collection<Integer> schools) {
        Map<Integer, Map<String, Integer>> open = new HashMap<>();
        if (!schools.isEmpty()) {
            jdbc.sql("select o.school_id, o.rule, o.open from district.open_figure o where o.school_id in (:schools)")
                    .param("schools", schools)
                    .query(row -> {
                        open.computeIfAbsent(row.getInt("school_id"), _ -> new HashMap<>())
                                .put(row.getString("rule"), row.getInt("open"));
                    });
        }
        return open;
    }

    private static WeekOfSchool week(ResultSet row) throws SQLException {
        return new WeekOfSchool(
                row.getObject("week", LocalDate.class),
                row.getString("rule"),
                new Share(row.getInt("met"), row.getInt("late"), row.getInt("open")),
                row.getBoolean("few"));
    }
}
