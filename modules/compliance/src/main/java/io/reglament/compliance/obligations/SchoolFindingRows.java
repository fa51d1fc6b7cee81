package io.reglament.compliance.obligations;

import io.reglament.compliance.FindingState;
import io.reglament.compliance.MovedDue;
import io.reglament.compliance.obligations.SchoolFindingChanges.Change;
import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Responsible;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Findings of the school as they are kept, with their history. */
@Component
class SchoolFindingRows {
    private static final String SELECT = """
            select f.id, f.kind, f.key, f.label, f.who, f.clause, f.path, f.due_at, f.state, f.mended_at, f.outage_id,
                f.outage_clause, f.due_before
            from compliance.school_finding f where f.school_id = :school\s""";
    private static final String INSERT = """
            insert into compliance.school_finding (kind, key, label, who, basis, clause, path, due_at, state, mended_at,
                outage_id, outage_clause, due_before, school_id, id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            update compliance.school_finding set kind = ?, key = ?, label = ?, who = ?, basis = ?, clause = ?, path = ?,
                due_at = ?, state = ?, mended_at = ?, outage_id = ?, outage_clause = ?, due_before = ?
            where school_id = ? and id = ?""";
    private static final String HISTORY = """
            insert into compliance.school_finding_history (school_id, id, finding_id, state, clause, due_at, mended_at,
                noted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SchoolFindingRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Makes two evaluations of a school stand in a queue, until the later transaction ends. */
    void queue() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('school_finding'), :school)")
                .param("school", SchoolContext.current().value())
                .query()
                .listOfRows();
    }

    /** All that by its own due moment, without outages, fell due in [from, to). */
    List<SchoolFinding> due(Instant from, Instant to) {
        return jdbc.sql(SELECT + """
                and coalesce(f.due_before, f.due_at) >= :from and coalesce(f.due_before, f.due_at) < :to""")
                .param("school", SchoolContext.current().value())
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, number) -> finding(row))
                .list();
    }

    /** What is late of [from, to), what is still open first, the many small duties last, then the newest. */
    List<SchoolFinding> late(Instant from, Instant to, int most) {
        return jdbc.sql(SELECT + """
                and f.due_at >= :from and f.due_at < :to and f.state <> 'WITHDRAWN'
                order by f.state = 'OPEN' desc, f.kind = 'duty', f.due_at desc, f.id limit :most""")
                .param("school", SchoolContext.current().value())
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .param("most", most)
                .query((row, number) -> finding(row))
                .list();
    }

    /** The earliest own due moment of those open findings that are no duties. */
    Optional<Instant> oldestOpen() {
        return jdbc.sql("""
                select min(coalesce(f.due_before, f.due_at)) from compliance.school_finding f
                where f.school_id = :school and f.state = 'OPEN' and f.kind <> :duty""")
                .param("school", SchoolContext.current().value())
                .param("duty", SchoolFinding.DUTY)
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(Timestamp::toInstant);
    }

    void write(List<Change> changes, Instant notedAt) {
        batch(
                INSERT,
                changes.stream()
                        .filter(Change::isNew)
                        .map(SchoolFindingRows::row)
                        .toList());
        batch(
                UPDATE,
                changes.stream()
                        .filter(change -> !change.isNew())
                        .map(SchoolFindingRows::row)
                        .toList());
        batch(
                HISTORY,
                changes.stream().map(change -> step(change.finding(), notedAt)).toList());
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows);
        }
    }

    private static @Nullable Object[] row(Change change) {
        SchoolFinding finding = change.finding();
        return new @Nullable Object[] {
            finding.kind(),
            finding.key(),
            finding.label(),
            finding.who().stream().map(Responsible::name).collect(Collectors.joining(",")),
            finding.basis().clause().isPresent() ? "CLAUSE" : "DISTRICT",
            finding.basis().clause().map(ClauseId::value).orElse(null),
            finding.path(),
            Timestamp.from(finding.dueAt()),
            finding.state().name(),
            finding.mendedAt().map(Timestamp::from).orElse(null),
            finding.moved().map(MovedDue::outage).orElse(null),
            finding.moved().flatMap(MovedDue::clause).map(ClauseId::value).orElse(null),
            finding.moved().map(moved -> Timestamp.from(moved.before())).orElse(null),
            SchoolContext.current().value(),
            finding.id()
        };
    }

    private static @Nullable Object[] step(SchoolFinding finding, Instant notedAt) {
        return new @Nullable Object[] {
            SchoolContext.current().value(),
            Ids.next(),
            finding.id(),
            finding.state().name(),
            finding.basis().clause().map(ClauseId::value).orElse(null),
            Timestamp.from(finding.dueAt()),
            finding.mendedAt().map(Timestamp::from).orElse(null),
            Timestamp.from(notedAt)
        };
    }

    private static SchoolFinding finding(ResultSet row) throws SQLException {
        Optional<String> clause = Optional.ofNullable(row.getString("clause"));
        return new SchoolFinding(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("key"),
                row.getString("label"),
                Arrays.stream(row.getString("who").split(","))
                        .filter(post -> !post.isEmpty())
                        .map(Responsible::valueOf)
                        .toList(),
                clause.<Basis>map(id -> new Basis.ByClause(new ClauseId(id))).orElseGet(Basis.DistrictDefault::new),
                row.getString("path"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                FindingState.valueOf(row.getString("state")),
                moment(row, "mended_at"),
                moved(row));
    }

    private static Optional<MovedDue> moved(ResultSet row) throws SQLException {
        Optional<UUID> outage = Optional.ofNullable(row.getObject("outage_id", UUID.class));
        Optional<Instant> before = moment(row, "due_before");
        Optional<ClauseId> clause =
                Optional.ofNullable(row.getString("outage_clause")).map(ClauseId::new);
        return outage.flatMap(id -> before.map(at -> new MovedDue(id, at, clause)));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
