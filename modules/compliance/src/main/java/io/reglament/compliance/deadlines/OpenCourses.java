package io.reglament.compliance.deadlines;

import io.reglament.tenancy.SchoolContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sheets and days of classes with findings that stand open since before a day. */
@Component
class OpenCourses {
    private final JdbcClient jdbc;

    OpenCourses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their ids, from behind the given one. */
    List<UUID> openSheetsBefore(LocalDate day, UUID after, int most) {
        return page("""
                select distinct scope_id from compliance.finding
                where school_id = :school and state = 'OPEN' and lesson_date < :day and scope_id > :after
                    and term_id is not null
                order by scope_id limit :most""", day, after, most);
    }

    /** Likewise. */
    List<UUID> openClassDaysBefore(LocalDate day, UUID after, int most) {
        return page("""
                select distinct scope_id from compliance.finding
                where school_id = :school and state = 'OPEN' and lesson_date < :day and scope_id > :after
                    and class_id is not null
                order by scope_id limit :most""", day, after, most);
    }

    private List<UUID> page(String sql, LocalDate day, UUID after, int most) {
        return jdbc.sql(sql)
                .param("school", SchoolContext.current().value())
                .param("day", day)
                .param("after", after)
                .param("most", most)
                .query(UUID.class)
                .list();
    }
}
