package io.reglament.district.figures;

import io.reglament.tenancy.SchoolId;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a school as a whole has not done by now. */
@Component
class OpenRows {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    OpenRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void replace(SchoolId school, Map<String, Integer> open) {
        jdbc.sql("delete from district.open_figure where school_id = ?")
                .param(school.value())
                .update();
        if (!open.isEmpty()) {
            batches.batchUpdate(
                    "insert into district.open_figure (school_id, rule, open) values (?, ?, ?)",
                    open.entrySet().stream()
                            .map(kind -> new Object[] {school.value(), kind.getKey(), kind.getValue()})
                            .toList());
        }
    }
}
