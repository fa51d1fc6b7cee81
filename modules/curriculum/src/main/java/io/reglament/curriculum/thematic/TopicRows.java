package io.reglament.curriculum.thematic;

import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.PlannedTopic;
import io.reglament.curriculum.PlannedTopic.Test;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of topics. */
@Component
class TopicRows {
    static final String COLUMNS = "t.ordinal, t.term, t.section, t.topic, t.hours, t.test_form, t.test_on, t.homework";

    private static final String OF_VERSION = "select " + COLUMNS + """
             from curriculum.thematic_plan_topic t
            where t.school_id = :school and t.plan_id = :plan and t.number = :number order by t.ordinal""";
    private static final String DELETE = """
            delete from curriculum.thematic_plan_topic
            where school_id = :school and plan_id = :plan and number = :number""";
    private static final String INSERT = """
            insert into curriculum.thematic_plan_topic (school_id, plan_id, number, ordinal, term, section, topic, hours,
                test_form, test_on, homework) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TopicRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<PlannedTopic> of(PlanId plan, int number) {
        return on(OF_VERSION, plan, number).query((row, _) -> topic(row)).list();
    }

    /** All of the version's, in the order in which they are given. */
    void replace(PlanId plan, int number, List<PlannedTopic> topics) {
        on(DELETE, plan, number).update();
        int school = SchoolContext.current().value();
        batches.batchUpdate(
                INSERT,
                topics.stream().map(topic -> row(school, plan, number, topic)).toList());
    }

    private static Object[] row(int school, PlanId plan, int number, PlannedTopic topic) {
        return new Object[] {
            school,
            plan.value(),
            number,
            topic.ordinal(),
            topic.term(),
            topic.section(),
            topic.topic(),
            topic.hours(),
            topic.test().map(Test::form).orElse(""),
            new SqlParameterValue(Types.DATE, topic.test().flatMap(Test::on).orElse(null)),
            topic.homework()
        };
    }

    static PlannedTopic topic(ResultSet row) throws SQLException {
        String form = row.getString("test_form");
        Optional<LocalDate> on = Optional.ofNullable(row.getObject("test_on", LocalDate.class));
        return new PlannedTopic(
                row.getInt("ordinal"),
                row.getInt("term"),
                row.getString("section"),
                row.getString("topic"),
                row.getInt("hours"),
                form.isEmpty() ? Optional.empty() : Optional.of(new Test(form, on)),
                row.getString("homework"));
    }

    private JdbcClient.StatementSpec on(String sql, PlanId plan, int number) {
        return jdbc.sql(sql)
                .param("school", SchoolContext.current().value())
                .param("plan", plan.value())
                .param("number", number);
    }
}
