package io.reglament.compliance.inspections;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done in inspections, for ever: nobody is granted to change or delete a row of it. */
@Component
class Steps {
    static final int MOST = 500;

    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID inspection, Optional<UUID> remark, StepView step) {
        jdbc.sql("""
                insert into compliance.inspection_step (school_id, id, inspection_id, remark_id, what, words, by_person,
                    happened_at)
                values (:school, :id, :inspection, :remark, :what, :words, :by, :at)""")
                .param("school", SchoolContext.current().value())
                .param("id", Ids.next())
                .param("inspection", inspection)
                .param("remark", remark.orElse(null))
                .param("what", step.what().name())
                .param("words", step.words())
                .param("by", step.by().value())
                .param("at", Timestamp.from(step.at()))
                .update();
    }

    /** In the order of time. */
    List<StepView> of(UUID inspection) {
        return jdbc.sql("""
                select s.what, s.words, s.by_person, s.happened_at from compliance.inspection_step s
                where s.school_id = :school and s.inspection_id = :inspection order by s.id limit :most""")
                .param("school", SchoolContext.current().value())
                .param("inspection", inspection)
                .param("most", MOST)
                .query((row, number) -> new StepView(
                        StepView.What.valueOf(row.getString("what")),
                        row.getString("words"),
                        new PersonId(row.getObject("by_person", UUID.class)),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    static StepView step(StepView.What what, String words, PersonId by, Instant at) {
        return new StepView(what, words, by, at);
    }
}
