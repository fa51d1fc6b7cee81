package io.reglament.compliance.dryrun;

import io.reglament.compliance.FactsOfFinding;
import io.reglament.compliance.FindingRule;
import io.reglament.compliance.FoundWork;
import io.reglament.compliance.dryrun.DryRunSum.OfWhat;
import io.reglament.curriculum.GroupId;
import io.reglament.identity.PersonId;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Severity;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of what trials have found. */
@Component
class DryRunResults {
    private static final String ADD = """
            insert into compliance.dry_run_sum
                (school_id, run_id, of_what, name, detail, severity, clause_now, clause_then, now_found, then_found)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (school_id, run_id, of_what, name, detail, severity) do update set
                clause_now = coalesce(dry_run_sum.clause_now, excluded.clause_now),
                clause_then = coalesce(dry_run_sum.clause_then, excluded.clause_then),
                now_found = dry_run_sum.now_found + excluded.now_found,
                then_found = dry_run_sum.then_found + excluded.then_found""";
    private static final String EXAMPLE = """
            insert into compliance.dry_run_example
                (school_id, run_id, id, found_then, rule, detail, severity, scope, thing, group_id, form, teacher_id,
                 group_label, subject, date, clause, due_now, due_then, mended_at, facts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DryRunResults(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Adds a day; of examples there is room for a few of each kind. */
    void add(UUID run, Piece piece) {
        batches.batchUpdate(ADD, piece.sums().stream().map(sum -> row(run, sum)).toList());
        Map<Object, Integer> there = new HashMap<>();
        examples(run).forEach(example -> there.merge(kind(example), 1, Integer::sum));
        batches.batchUpdate(
                EXAMPLE,
                piece.examples().stream()
                        .filter(example -> there.merge(kind(example), 1, Integer::sum) <= Piece.EXAMPLES)
                        .map(example -> row(run, example))
                        .toList());
    }

    DryRunResult of(UUID run) {
        return new DryRunResult(
                in("""
                        select of_what, name, detail, severity, clause_now, clause_then, now_found, then_found
                        from compliance.dry_run_sum where school_id = :school and run_id = :run""").param("run", run).query((row, number) -> sum(row)).list(), examples(run));
    }

    private List<DryRunExample> examples(UUID run) {
        return in("""
                select id, found_then, rule, detail, severity, scope, thing, group_id, form, teacher_id, group_label,
                       subject, date, clause, due_now, due_then, mended_at, facts
                from compliance.dry_run_example where school_id = :school and run_id = :run
                order by rule, detail, severity, found_then desc, date, id""").param("run", run).query((row, number) -> example(row)).list();
    }

    private static Object kind(DryRunExample example) {
        return List.of(example.foundThen(), example.rule(), example.detail(), example.severity());
    }

    private static @Nullable Object[] row(UUID run, DryRunSum sum) {
        return new @Nullable Object[] {
            SchoolContext.current().value(),
            run,
            sum.of().name(),
            sum.name(),
            sum.detail(),
            sum.severity().name(),
            sum.clauseNow().map(ClauseId::value).orElse(null),
            sum.clauseThen().map(ClauseId::value).orElse(null),
            sum.now(),
            sum.then()
        };
    }

    private static @Nullable Object[] row(UUID run, DryRunExample example) {
        return new @Nullable Object[] {
            SchoolContext.current().value(),
            run,
            example.id(),
            example.foundThen(),
            example.rule().name(),
            example.detail(),
            example.severity().name(),
            example.scope(),
            example.thing(),
            example.work().map(work -> work.group().value()).orElse(null),
            example.work().map(FoundWork::form).orElse(null),
            example.teacher().value(),
            example.groupLabel(),
            example.subject(),
            example.date(),
            example.clause().map(ClauseId::value).orElse(null),
            example.dueNow().map(Timestamp::from).orElse(null),
            example.dueThen().map(Timestamp::from).orElse(null),
            example.mended().map(Timestamp::from).orElse(null),
            FactsOfFinding.array(example.facts())
        };
    }

    private static DryRunSum sum(ResultSet row) throws SQLException {
        return new DryRunSum(
                OfWhat.valueOf(row.getString("of_what")),
                row.getString("name"),
                row.getString("detail"),
                Severity.valueOf(row.getString("severity")),
                Optional.ofNullable(row.getString("clause_now")).map(ClauseId::new),
                Optional.ofNullable(row.getString("clause_then")).map(ClauseId::new),
                row.getInt("now_found"),
                row.getInt("then_found"));
    }

    private static DryRunExample example(ResultSet row) throws SQLException {
        UUID thing = row.getObject("thing", UUID.class);
        return new DryRunExample(
                row.getObject("id", UUID.class),
                row.getBoolean("found_then"),
                FindingRule.valueOf(row.getString("rule")),
                row.getString("detail"),
                Severity.valueOf(row.getString("severity")),
                row.getString("scope"),
                thing,
                work(row, thing),
                new PersonId(row.getObject("teacher_id", UUID.class)),
                row.getString("group_label"),
                row.getString("subject"),
                row.getObject("date", LocalDate.class),
                Optional.ofNullable(row.getString("clause")).map(ClauseId::new),
                moment(row, "due_now"),
                moment(row, "due_then"),
                moment(row, "mended_at"),
                FactsOfFinding.of(row));
    }

    private static Optional<FoundWork> work(ResultSet row, UUID thing) throws SQLException {
        UUID group = row.getObject("group_id", UUID.class);
        return group == null
                ? Optional.empty()
                : Optional.of(new FoundWork(thing, new GroupId(group), row.getString("form")));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private JdbcClient.StatementSpec in(String sql) {
        return jdbc.sql(sql).param("school", SchoolContext.current().value());
    }
}
