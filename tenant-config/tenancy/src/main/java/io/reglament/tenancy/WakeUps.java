package io.reglament.tenancy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hints that tell the job runner which school to enter, and when; they hold no fact of the school. Each hint is a row
 * of its own: one row per school would put all savers of a school in a queue behind its lock.
 */
@Component
public class WakeUps {
    private static final String HINT = "insert into tenancy.wake_up (id, school_id, at) values (?, ?, ?)";

    private final JdbcClient jdbc;

    WakeUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@link #at} as part of a trip. */
    public static Ask<Integer> ask(SchoolId school, Instant moment) {
        return Ask.update(HINT, List.of(Ids.next(), school.value(), Timestamp.from(moment)));
    }

    /** Asks for the school to be entered at the given moment of {@link SchoolClock}, or soon after. */
    public void at(SchoolId school, Instant moment) {
        jdbc.sql(HINT)
                .params(Ids.next(), school.value(), Timestamp.from(moment))
                .update();
    }

    /** Asks for every school to be entered. */
    public void everySchool(Instant moment) {
        jdbc.sql("insert into tenancy.wake_up (id, school_id, at) select uuidv7(), id, ? from tenancy.school")
                .param(Timestamp.from(moment))
                .update();
    }

    /** Schools with a hint due by now, at most so many. */
    public List<SchoolId> due(Instant now, int most) {
        return jdbc.sql("select distinct school_id from tenancy.wake_up where at <= ? limit ?")
                .params(Timestamp.from(now), most)
                .query((row, number) -> new SchoolId(row.getInt(1)))
                .list();
    }

    /** The hints of a school that are due by now: read before its work, forgotten after it. */
    public List<UUID> hints(SchoolId school, Instant now) {
        return jdbc.sql("select id from tenancy.wake_up where school_id = ? and at <= ?")
                .params(school.value(), Timestamp.from(now))
                .query(UUID.class)
                .list();
    }

    public void forget(SchoolId school, List<UUID> hints) {
        if (!hints.isEmpty()) {
            jdbc.sql("delete from tenancy.wake_up where school_id = :school and id in (:hints)")
                    .param("school", school.value())
                    .param("hints", hints)
                    .update();
        }
    }
}
