package io.reglament.compliance.deadlines;

import io.reglament.compliance.deadlines.FindingChange.Step;
import io.reglament.regulation.ClauseId;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What happened to findings, for ever: nobody is granted to change or delete a row of it. */
@Component
class FindingHistory {
    private static final String INSERT = """
            insert into compliance.finding_history (school_id, id, finding_id, what, state, teacher_id, clause, due_at,
                mended_at, happened_at, noted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate batches;

    FindingHistory(JdbcTemplate batches) {
        this.batches = batches;
    }

    void add(Collection<FindingChange> changes, Instant notedAt) {
        List<Object[]> rows = changes.stream()
                .flatMap(change -> change.steps().stream().map(step -> row(change.finding(), step, notedAt)))
                .toList();
        if (!rows.isEmpty()) {
            batches.batchUpdate(INSERT, rows);
        }
    }

    private static @Nullable Object[] row(Finding finding, Step step, Instant notedAt) {
        return new @Nullable Object[] {
            SchoolContext.current().value(),
            Ids.next(),
            finding.id(),
            step.what().name(),
            step.state().name(),
            finding.about().teacher().value(),
            finding.basis().clause().map(ClauseId::value).orElse(null),
            Timestamp.from(finding.dueAt()),
            finding.mendedAt().map(Timestamp::from).orElse(null),
            Timestamp.from(step.happenedAt()),
            Timestamp.from(notedAt)
        };
    }
}
