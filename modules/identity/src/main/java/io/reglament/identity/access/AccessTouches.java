package io.reglament.identity.access;

import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which schools' posts or accounts changed since their directory was last aligned. */
@Component
public class AccessTouches {
    private final JdbcClient jdbc;
    private final SchoolClock clock;

    AccessTouches(JdbcClient jdbc, SchoolClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes the bound school, in the caller's transaction. */
    public void school() {
        jdbc.sql("""
                insert into identity.access_touched (school_id, touched_at) values (:school, :now)
                on conflict (school_id) do update set touched_at = excluded.touched_at""")
                .param("school", SchoolContext.current().value())
                .param("now", Timestamp.from(clock.now()))
                .update();
    }

    List<SchoolId> touched(int most) {
        return jdbc.sql("select school_id from identity.access_touched order by touched_at limit ?")
                .param(most)
                .query((row, number) -> new SchoolId(row.getInt(1)))
                .list();
    }

    /** Forgotten before the alignment begins: a change during it is noted anew. */
    void forget(SchoolId school) {
        jdbc.sql("delete from identity.access_touched where school_id = ?")
                .param(school.value())
                .update();
    }
}
