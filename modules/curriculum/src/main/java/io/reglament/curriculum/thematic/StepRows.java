package io.reglament.curriculum.thematic;

import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.PlannedTopic;
import io.reglament.curriculum.thematic.PlanStep.What;
import io.reglament.curriculum.thematic.PlanVersion.Deed;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what with plans, for ever: nobody is granted to change or delete a row of it. */
@Component
class StepRows {
    private static final String INSERT = """
            insert into curriculum.thematic_plan_step (school_id, plan_id, id, number, what, topics, hours, words,
                by_person, at)
            values (:school, :plan, :id, :number, :what, :topics, :hours, :words, :by, :at)""";
    private static final String LATEST = """
            select number, what, topics, hours, words, by_person, at from curriculum.thematic_plan_step
            where school_id = :school and plan_id = :plan order by at desc, id desc limit :most""";

    private final JdbcClient jdbc;

    StepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was done with a version that has these topics after it. */
    void add(PlanId plan, int number, What what, List<PlannedTopic> topics, String words, Deed deed) {
        int hours = topics.stream().mapToInt(PlannedTopic::hours).sum();
        add(plan, new PlanStep(number, what, topics.size(), hours, words, deed.by(), deed.at()));
    }

    private void add(PlanId plan, PlanStep step) {
        jdbc.sql(INSERT)
                .param("school", SchoolContext.current().value())
                .param("plan", plan.value())
                .param("id", Ids.next())
                .param("number", step.number())
                .param("what", step.what().name())
                .param("topics", step.topics())
                .param("hours", step.hours())
                .param("words", step.words())
                .param("by", step.by().value())
                .param("at", Timestamp.from(step.at()))
                .update();
    }

    /** The latest first. */
    List<PlanStep> latest(PlanId plan, int most) {
        return jdbc.sql(LATEST)
                .param("school", SchoolContext.current().value())
                .param("plan", plan.value())
                .param("most", most)
                .query((row, _) -> new PlanStep(
                        row.getInt("number"),
                        PlanStep.What.valueOf(row.getString("what")),
                        row.getInt("topics"),
                        row.getInt("hours"),
                        row.getString("words"),
                        new PersonId(row.getObject("by_person", UUID.class)),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
