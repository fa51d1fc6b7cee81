package io.reglament.district.report;

import io.reglament.district.Figures;
import io.reglament.tenancy.SchoolNames;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Schools with what they have met in all shown weeks. The newest week is that of the school counted last. */
@Component
class SchoolReads {
    private static final String SELECT = """
            select s.school_id, s.slug, s.name_ru, s.name_ky, s.name_en, s.time_zone, s.as_of, s.profile_version,
                   s.profile_from, s.newest, coalesce(sum(w.met), 0) as met, coalesce(sum(w.late), 0) as late,
                   coalesce(sum(w.open), 0) as open
            from (select school_figure.*, max(week) over () as newest from district.school_figure) s
            left join district.week_figure w on w.school_id = s.school_id and w.rule = :all and not w.few
                and w.week > s.newest - :days and w.week <= s.newest
            """;
    private static final String GROUP = """
             group by s.school_id, s.slug, s.name_ru, s.name_ky, s.name_en, s.time_zone, s.as_of, s.profile_version,
                   s.profile_from, s.newest order by\s""";

    private final JdbcClient jdbc;

    SchoolReads(ReportDatabase database) {
        this.jdbc = database.jdbc();
    }

    List<SchoolLine> page(Order order, Locale locale, int skip, int most) {
        return jdbc.sql(SELECT + GROUP + order.sql(locale) + " limit :most offset :skip")
                .param("all", Figures.ALL)
                .param("days", WeekReads.DAYS)
                .param("most", most)
                .param("skip", skip)
                .query((row, number) -> line(row))
                .list();
    }

    List<SchoolLine> of(Collection<String> slugs) {
        return jdbc.sql(SELECT + " where s.slug in (:slugs) " + GROUP + " s.slug")
                .param("all", Figures.ALL)
                .param("days", WeekReads.DAYS)
                .param("slugs", slugs)
                .query((row, number) -> line(row))
                .list();
    }

    private static SchoolLine line(ResultSet row) throws SQLException {
        return new SchoolLine(
                row.getInt("school_id"),
                row.getString("slug"),
                new SchoolNames(row.getString("name_ru"), row.getString("name_ky"), row.getString("name_en")),
                ZoneId.of(row.getString("time_zone")),
                row.getObject("newest", LocalDate.class),
                row.getTimestamp("as_of").toInstant(),
                row.getInt("profile_version"),
                row.getObject("profile_from", LocalDate.class),
                new Share(row.getInt("met"), row.getInt("late"), row.getInt("open")),
                List.of(),
                Map.of());
    }
}
