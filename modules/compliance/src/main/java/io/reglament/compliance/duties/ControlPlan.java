package io.reglament.compliance.duties;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plan of control inside the bound school. */
@Component
public class ControlPlan {
    /** Entries of a stretch at most. */
    public static final int MOST = 500;

    private final JdbcClient jdbc;
    private final SchoolClock clock;

    ControlPlan(JdbcClient jdbc, SchoolClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What stands in the plan for [from, until), in the order of time. */
    @Transactional(readOnly = true)
    public List<PlanEntry> between(LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select p.id, p.day, p.what, p.version from compliance.control_plan p
                where p.school_id = :school and p.day >= :from and p.day < :until and p.dropped_at is null
                order by p.day, p.id limit :most""")
                .param("school", SchoolContext.current().value())
                .param("from", from)
                .param("until", until)
                .param("most", MOST)
                .query((row, number) -> new PlanEntry(
                        row.getObject("id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getString("what"),
                        row.getInt("version")))
                .list();
    }

    /** Adds a check to the plan. */
    @Transactional
    public void add(LocalDate day, String what, PersonId by) {
        jdbc.sql("""
                insert into compliance.control_plan (school_id, id, day, what, planned_by, planned_at)
                values (:school, :id, :day, :what, :by, :at)""")
                .param("school", SchoolContext.current().value())
                .param("id", Ids.next())
                .param("day", day)
                .param("what", what)
                .param("by", by.value())
                .param("at", Timestamp.from(clock.now()))
                .update();
    }

    /** Takes a check off the plan; answers false where there is none. */
    @Transactional
    public boolean drop(UUID entry, PersonId by) {
        return jdbc.sql("""
                update compliance.control_plan set dropped_by = :by, dropped_at = :at, version = version + 1
                where school_id = :school and id = :id and dropped_at is null""")
                        .param("by", by.value())
                        .param("at", Timestamp.from(clock.now()))
                        .param("school", SchoolContext.current().value())
                        .param("id", entry)
                        .update()
                > 0;
    }
}
