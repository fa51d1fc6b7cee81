package io.reglament.compliance;

import io.reglament.compliance.FindingView.MovedFinding;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.tenancy.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of findings. */
@Component
class FindingReads {
    private static final String SELECT = """
            select f.id, f.rule, f.lesson_id, f.work_id, f.group_id, f.term_id, f.class_id, f.form, f.teacher_id,
                   f.group_label, f.subject, f.lesson_date, f.clause, f.due_at, f.state, f.opened_at, f.mended_at, f.outage_id,
                   f.outage_clause, f.due_before, f.detail, f.facts, o.from_at as outage_from, o.until_at as outage_until
            from compliance.finding f
            left join compliance.outage o on o.school_id = f.school_id and o.id = f.outage_id
            where f.school_id = :school and\s""";
    private static final String ORDER = " order by f.lesson_date desc, f.due_at desc, f.id limit :most offset :skip";

    private static final int NOTES = 20;
    private static final int MOST_OF_SHEET = 100;

    private final JdbcClient jdbc;

    FindingReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is noted of how a lesson is entered and stands open, hints too: at most {@value #NOTES}. */
    List<FindingView> notes(SchoolId school, LessonId lesson) {
        return jdbc.sql(SELECT + """
                f.lesson_id = :lesson and f.state = 'OPEN'
                and f.rule not in ('TOPIC', 'HOMEWORK', 'ROLL', 'ORAL_MARKS') order by f.rule, f.detail limit :most""")
                .param("school", school.value())
                .param("lesson", lesson.value())
                .param("most", NOTES)
                .query((row, number) -> view(row))
                .list();
    }

    List<FindingView> list(SchoolId school, FindingQuery query, int skip, int most) {
        FindingFilter filter = FindingFilter.of(school, query);
        return jdbc.sql(SELECT + filter.sql() + ORDER)
                .params(filter.values())
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> view(row))
                .list();
    }

    /** Of the sheet of a group, hints too: what stands open, the newest first; at most {@value #MOST_OF_SHEET}. */
    List<FindingView> sheet(SchoolId school, GroupId group) {
        return jdbc.sql(SELECT + """
                f.group_id = :group and f.term_id is not null and f.state = 'OPEN'
                order by f.lesson_date desc, f.rule, f.detail limit :most""")
                .param("school", school.value())
                .param("group", group.value())
                .param("most", MOST_OF_SHEET)
                .query((row, number) -> view(row))
                .list();
    }

    static Basis basis(Optional<String> clause) {
        return clause.<Basis>map(id -> new Basis.ByClause(new ClauseId(id))).orElseGet(Basis.DistrictDefault::new);
    }

    private static Optional<FoundWork> work(ResultSet row) throws SQLException {
        UUID work = row.getObject("work_id", UUID.class);
        return work == null
                ? Optional.empty()
                : Optional.of(
                        new FoundWork(work, new GroupId(row.getObject("group_id", UUID.class)), row.getString("form")));
    }

    private static FindingView view(ResultSet row) throws SQLException {
        return new FindingView(
                new FindingId(row.getObject("id", UUID.class)),
                FindingRule.valueOf(row.getString("rule")),
                row.getString("detail"),
                FactsOfFinding.of(row),
                Optional.ofNullable(row.getObject("lesson_id", UUID.class)).map(LessonId::new),
                work(row),
                CourseColumns.of(row),
                new PersonId(row.getObject("teacher_id", UUID.class)),
                row.getString("group_label"),
                row.getString("subject"),
                row.getObject("lesson_date", LocalDate.class),
                basis(Optional.ofNullable(row.getString("clause"))),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                FindingState.valueOf(row.getString("state")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                moment(row, "mended_at"),
                moved(row));
    }

    private static Optional<MovedFinding> moved(ResultSet row) throws SQLException {
        UUID outage = row.getObject("outage_id", UUID.class);
        if (outage == null) {
            return Optional.empty();
        }
        MovedDue by = new MovedDue(
                outage,
                row.getObject("due_before", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("outage_clause")).map(ClauseId::new));
        return Optional.of(new MovedFinding(by, moment(row, "outage_from"), moment(row, "outage_until")));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
