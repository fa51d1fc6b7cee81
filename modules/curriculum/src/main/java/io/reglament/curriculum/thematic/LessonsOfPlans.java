package io.reglament.curriculum.thematic;

import io.reglament.curriculum.PlanId;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.SchoolContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lessons that a plan is for: their topics are looked at anew when another version of it holds. */
@Component
class LessonsOfPlans {
    private final JdbcClient jdbc;
    private final Touches touches;

    LessonsOfPlans(JdbcClient jdbc, Touches touches) {
        this.jdbc = jdbc;
        this.touches = touches;
    }

    /** No school year begins before July. */
    void touchUntil(PlanId plan, LocalDate today) {
        List<UUID> held = jdbc.sql("""
                select l.id from curriculum.lesson l
                join curriculum.thematic_plan_group pg
                    on pg.school_id = l.school_id and pg.group_id = l.group_id
                where l.school_id = :school and pg.plan_id = :plan and l.date between make_date(pg.school_year, 7, 1) and :last
                  and not l.cancelled""")
                .param("school", SchoolContext.current().value())
                .param("plan", plan.value())
                .param("last", today)
                .query(UUID.class)
                .list();
        touches.lessons(held);
    }
}
