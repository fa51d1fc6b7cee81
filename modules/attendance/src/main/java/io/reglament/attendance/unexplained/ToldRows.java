package io.reglament.attendance.unexplained;

import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of days of which parents were told. */
@Component
class ToldRows {
    private static final String INSERT = """
            insert into attendance.parents_told (school_id, student_id, day, lesson_id, told_at) values (?, ?, ?, ?, ?)
            on conflict (school_id, student_id, day) do nothing""";

    private final JdbcTemplate batches;

    ToldRows(JdbcTemplate batches) {
        this.batches = batches;
    }

    /** Those whose parents had not been told of the day until now. */
    List<Unexplained> keep(List<Unexplained> found, Instant now) {
        int[] kept = batches.batchUpdate(
                INSERT,
                found.stream()
                        .map(one -> new Object[] {
                            SchoolContext.current().value(),
                            one.student().value(),
                            one.lesson().date(),
                            one.lesson().id().value(),
                            Timestamp.from(now)
                        })
                        .toList());
        return IntStream.range(0, found.size())
                .filter(place -> kept[place] == 1)
                .mapToObj(found::get)
                .toList();
    }
}
