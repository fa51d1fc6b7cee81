package io.reglament.compliance.deadlines;

import io.reglament.compliance.CourseColumns;
import io.reglament.compliance.FactsOfFinding;
import io.reglament.compliance.FindingRule;
import io.reglament.compliance.FindingState;
import io.reglament.compliance.FoundCourse;
import io.reglament.compliance.FoundWork;
import io.reglament.compliance.MovedDue;
import io.reglament.compliance.deadlines.Finding.Place;
import io.reglament.curriculum.GroupId;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Severity;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Findings as the evaluation reads and writes them: by what they are about, in batches. */
@Component
class FindingRows {
    private static final String KNOWN = """
            select id, rule, lesson_id, work_id, scope_id, group_id, term_id, class_id, form, teacher_id, group_label, subject, lesson_date, basis,
                   clause, due_at, state, opened_at, mended_at, outage_id, outage_clause, due_before,
                   detail, severity, facts
            from compliance.finding where school_id = :school and\s""";
    private static final String INSERT = """
            insert into compliance.finding (rule, lesson_id, work_id, scope_id, group_id, term_id, class_id, form, teacher_id,
                group_label, subject, lesson_date, basis, clause, due_at, state, opened_at, mended_at, outage_id, outage_clause, due_before,
                detail, severity, facts, school_id, id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            update compliance.finding set rule = ?, lesson_id = ?, work_id = ?, scope_id = ?, group_id = ?, term_id = ?,
                class_id = ?, form = ?, teacher_id = ?, group_label = ?, subject = ?, lesson_date = ?, basis = ?, clause = ?, due_at = ?, state = ?,
                opened_at = ?, mended_at = ?, outage_id = ?, outage_clause = ?, due_before = ?,
                detail = ?, severity = ?, facts = ?
            where school_id = ? and id = ?""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FindingRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Map<Place, Finding> of(Scope scope, Collection<UUID> ids) {
        return switch (scope) {
            case LESSON -> known("lesson_id = any(:ids)", ids);
            case WORK -> known("work_id = any(:ids)", ids);
            case GROUP_TERM, CLASS_DAY -> known("scope_id = any(:ids)", ids);
        };
    }

    private Map<Place, Finding> known(String condition, Collection<UUID> ids) {
        Map<Place, Finding> findings = new HashMap<>();
        jdbc.sql(KNOWN + condition)
                .param("school", SchoolContext.current().value())
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .query(row -> {
                    Finding finding = finding(row);
                    findings.put(finding.place(), finding);
                });
        return findings;
    }

    /** Lessons of that day with findings, in the order of their ids, from behind the given one. */
    List<UUID> lessonsOf(LocalDate day, UUID after, int most) {
        return page("""
                select distinct lesson_id from compliance.finding
                where school_id = :school and lesson_date = :day and lesson_id > :after
                order by lesson_id limit :most""", day, after, most);
    }

    /** Lessons before that day with open findings, likewise. */
    List<UUID> openLessonsBefore(LocalDate day, UUID after, int most) {
        return page("""
                select distinct lesson_id from compliance.finding
                where school_id = :school and state = 'OPEN' and lesson_date < :day and lesson_id > :after
                order by lesson_id limit :most""", day, after, most);
    }

    /** Works before that day with open findings, likewise. */
    List<UUID> openWorksBefore(LocalDate day, UUID after, int most) {
        return page("""
                select distinct work_id from compliance.finding
                where school_id = :school and state = 'OPEN' and lesson_date < :day and work_id > :after
                order by work_id limit :most""", day, after, most);
    }

    /** Works of that day with findings, likewise. */
    List<UUID> worksOf(LocalDate day, UUID after, int most) {
        return page("""
                select distinct work_id from compliance.finding
                where school_id = :school and lesson_date = :day and work_id > :after
                order by work_id limit :most""", day, after, most);
    }

    private List<UUID> page(String sql, LocalDate day, UUID after, int most) {
        return jdbc.sql(sql)
                .param("school", SchoolContext.current().value())
                .param("day", day)
                .param("after", after)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    void write(Collection<FindingChange> changes) {
        batch(INSERT, changes.stream().filter(FindingChange::isNew).toList());
        batch(UPDATE, changes.stream().filter(change -> !change.isNew()).toList());
    }

    private void batch(String sql, List<FindingChange> changes) {
        if (!changes.isEmpty()) {
            batches.batchUpdate(
                    sql, changes.stream().map(change -> row(change.finding())).toList());
        }
    }

    private static @Nullable Object[] row(Finding finding) {
        Finding.About about = finding.about();
        Optional<CourseColumns> course = about.course().map(CourseColumns::of);
        return new @Nullable Object[] {
            finding.place().rule().name(),
            about.work().isPresent() || about.course().isPresent()
                    ? null
                    : finding.place().scope(),
            about.work().map(FoundWork::work).orElse(null),
            about.course().map(_ -> finding.place().scope()).orElse(null),
            about.work()
                    .map(work -> work.group().value())
                    .or(() -> course.map(CourseColumns::group))
                    .orElse(null),
            course.map(CourseColumns::term).orElse(null),
            course.map(CourseColumns::schoolClass).orElse(null),
            about.work().map(FoundWork::form).orElse(null),
            about.teacher().value(),
            about.groupLabel(),
            about.subject(),
            about.date(),
            finding.basis().clause().isPresent() ? "CLAUSE" : "DISTRICT",
            finding.basis().clause().map(ClauseId::value).orElse(null),
            Timestamp.from(finding.dueAt()),
            finding.state().name(),
            Timestamp.from(finding.openedAt()),
            finding.mendedAt().map(Timestamp::from).orElse(null),
            finding.moved().map(MovedDue::outage).orElse(null),
            finding.moved().flatMap(MovedDue::clause).map(ClauseId::value).orElse(null),
            finding.moved().map(moved -> Timestamp.from(moved.before())).orElse(null),
            finding.place().detail(),
            finding.note().severity().name(),
            FactsOfFinding.array(finding.note().facts()),
            SchoolContext.current().value(),
            finding.id()
        };
    }

    private static Finding finding(ResultSet row) throws SQLException {
        Optional<FoundWork> work = work(row);
        Optional<FoundCourse> course = CourseColumns.of(row);
        UUID scope =
                row.getObject(work.isPresent() ? "work_id" : course.isPresent() ? "scope_id" : "lesson_id", UUID.class);
        return new Finding(
                row.getObject("id", UUID.class),
                new Place(scope, FindingRule.valueOf(row.getString("rule")), row.getString("detail")),
                new Finding.About(
                        new PersonId(row.getObject("teacher_id", UUID.class)),
                        row.getString("group_label"),
                        row.getString("subject"),
                        row.getObject("lesson_date", LocalDate.class),
                        work,
                        course),
                basis(Optional.ofNullable(row.getString("clause"))),
                instant(row, "due_at"),
                FindingState.valueOf(row.getString("state")),
                instant(row, "opened_at"),
                Optional.ofNullable(row.getObject("mended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                moved(row),
                new Note(Severity.valueOf(row.getString("severity")), FactsOfFinding.of(row)));
    }

    private static Optional<MovedDue> moved(ResultSet row) throws SQLException {
        UUID outage = row.getObject("outage_id", UUID.class);
        return outage == null
                ? Optional.empty()
                : Optional.of(new MovedDue(
                        outage,
                        instant(row, "due_before"),
                        Optional.ofNullable(row.getString("outage_clause")).map(ClauseId::new)));
    }

    private static Optional<FoundWork> work(ResultSet row) throws SQLException {
        Optional<UUID> work = Optional.ofNullable(row.getObject("work_id", UUID.class));
        if (work.isEmpty()) {
            return Optional.empty();
        }
        GroupId group = new GroupId(row.getObject("group_id", UUID.class));
        return Optional.of(new FoundWork(work.get(), group, row.getString("form")));
    }

    private static Basis basis(Optional<String> clause) {
        return clause.<Basis>map(id -> new Basis.ByClause(new ClauseId(id))).orElseGet(Basis.DistrictDefault::new);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
