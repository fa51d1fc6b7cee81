package io.reglament.curriculum.thematic;

import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.thematic.PlanVersion.Deed;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of versions. */
@Component
class VersionRows {
    static final String COLUMNS = """
            v.plan_id, v.number, v.state, v.edition, v.changed_at, v.submitted_at, v.submitted_by, v.decided_at,
            v.decided_by, v.words""";

    private static final String OF_PLAN = "select " + COLUMNS + """
             from curriculum.thematic_plan_version v where v.school_id = :school and v.plan_id = :plan
            order by v.number""";
    private static final String LOCK = """
            select id from curriculum.thematic_plan where school_id = :school and id = :plan for update""";
    private static final String INSERT = """
            insert into curriculum.thematic_plan_version (school_id, plan_id, number, state, edition, changed_at, words)
            values (:school, :plan, :number, 'DRAFT', 1, :at, '')""";
    private static final String EDIT = """
            update curriculum.thematic_plan_version set edition = edition + 1, changed_at = :at
            where school_id = :school and plan_id = :plan and number = :number and state = 'DRAFT'
              and edition = :edition""";
    private static final String SUBMIT = """
            update curriculum.thematic_plan_version
            set state = 'SUBMITTED', changed_at = :at, submitted_at = :at, submitted_by = :by
            where school_id = :school and plan_id = :plan and number = :number and state = 'DRAFT'
              and edition = :edition""";
    private static final String DECIDE = """
            update curriculum.thematic_plan_version
            set state = :state, changed_at = :at, decided_at = :at, decided_by = :by, words = :words
            where school_id = :school and plan_id = :plan and number = :number and state = 'SUBMITTED'""";

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From the first to the last. */
    List<PlanVersion> of(PlanId plan) {
        return on(OF_PLAN, plan).query((row, _) -> version(row)).list();
    }

    /** The same, once nobody else is changing the plan; until this transaction ends nobody will. */
    List<PlanVersion> lock(PlanId plan) {
        on(LOCK, plan).query(UUID.class).optional();
        return of(plan);
    }

    void insert(PlanId plan, int number, Instant at) {
        on(INSERT, plan).param("number", number).param("at", Timestamp.from(at)).update();
    }

    /** Whether that edition of the draft stood until now. */
    boolean edit(PlanVersion draft, int edition, Instant at) {
        return on(EDIT, draft.plan())
                        .param("number", draft.number())
                        .param("edition", edition)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** As {@link #edit}. */
    boolean submit(PlanVersion draft, int edition, Deed deed) {
        return on(SUBMIT, draft.plan())
                        .param("number", draft.number())
                        .param("edition", edition)
                        .param("by", deed.by().value())
                        .param("at", Timestamp.from(deed.at()))
                        .update()
                == 1;
    }

    /** Whether it waited until now. */
    boolean decide(PlanVersion waiting, PlanState state, String words, Deed deed) {
        return on(DECIDE, waiting.plan())
                        .param("number", waiting.number())
                        .param("state", state.name())
                        .param("words", words)
                        .param("by", deed.by().value())
                        .param("at", Timestamp.from(deed.at()))
                        .update()
                == 1;
    }

    static PlanVersion version(ResultSet row) throws SQLException {
        return new PlanVersion(
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getInt("number"),
                PlanState.valueOf(row.getString("state")),
                row.getInt("edition"),
                row.getTimestamp("changed_at").toInstant(),
                deed(row, "submitted"),
                deed(row, "decided"),
                row.getString("words"));
    }

    private static Optional<Deed> deed(ResultSet row, String what) throws SQLException {
        Timestamp at = row.getTimestamp(what + "_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Deed(new PersonId(row.getObject(what + "_by", UUID.class)), at.toInstant()));
    }

    private JdbcClient.StatementSpec on(String sql, PlanId plan) {
        return jdbc.sql(sql).param("school", SchoolContext.current().value()).param("plan", plan.value());
    }
}
