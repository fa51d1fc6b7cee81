package io.reglament.curriculum.thematic;

import io.reglament.curriculum.PlanId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of plans: the base of approved ones, and those that wait. */
@Component
public class PlanShelf {
    /** Plans on a page. */
    public static final int PAGE = 50;

    private static final String LINES = """
            select v.plan_id, v.number, p.school_year, s.title, p.grade, v.submitted_by,
                   coalesce(v.decided_at, v.submitted_at) as since,
                   coalesce((select string_agg(g.label, ', ' order by g.label)
                    from curriculum.thematic_plan_group pg
                    join curriculum.teaching_group g on g.school_id = pg.school_id and g.id = pg.group_id
                    where pg.school_id = v.school_id and pg.plan_id = v.plan_id), '') as labels,
                   t.topics, t.hours, t.tests
            from curriculum.thematic_plan_version v
            join curriculum.thematic_plan p on p.school_id = v.school_id and p.id = v.plan_id
            join curriculum.subject s on s.school_id = p.school_id and s.id = p.subject_id
            cross join lateral (
                select count(*) as topics, coalesce(sum(c.hours), 0) as hours,
                       count(*) filter (where c.test_form <> '') as tests
                from curriculum.thematic_plan_topic c
                where c.school_id = v.school_id and c.plan_id = v.plan_id and c.number = v.number) t
            where v.school_id = :school and\s""";
    private static final String WAITING =
            LINES + "v.state = 'SUBMITTED' order by v.submitted_at, v.plan_id limit :most offset :skip";
    private static final String BASE = LINES + """
            v.state = 'APPROVED' and position(lower(:subject) in lower(s.title)) > 0
              and (:grade = -1 or p.grade = :grade)
              and not exists (
                select from curriculum.thematic_plan_version l
                where l.school_id = v.school_id and l.plan_id = v.plan_id and l.number > v.number
                  and l.state = 'APPROVED')
            order by p.grade, s.title, p.school_year desc, labels, v.plan_id limit :most offset :skip""";
    private static final String COUNT = """
            select count(*) from curriculum.thematic_plan_version where school_id = :school and state = 'SUBMITTED'""";

    private final JdbcClient jdbc;

    PlanShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of the approved plans of all subjects and grades.
     *
     * @param subject a part of its title, in any case; empty for all
     * @param grade -1 for all
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public List<PlanLine> base(String subject, int grade, int page) {
        return paged(BASE, page)
                .param("subject", subject)
                .param("grade", grade)
                .query(PlanShelf::line)
                .list();
    }

    List<PlanLine> waiting(int page) {
        return paged(WAITING, page).query(PlanShelf::line).list();
    }

    int countWaiting() {
        return jdbc.sql(COUNT)
                .param("school", SchoolContext.current().value())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec paged(String sql, int page) {
        return jdbc.sql(sql)
                .param("school", SchoolContext.current().value())
                .param("most", PAGE + 1)
                .param("skip", Math.multiplyExact(page, PAGE));
    }

    private static PlanLine line(ResultSet row, int number) throws SQLException {
        return new PlanLine(
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getInt("number"),
                row.getInt("school_year"),
                row.getString("title"),
                row.getInt("grade"),
                row.getString("labels"),
                new PersonId(row.getObject("submitted_by", UUID.class)),
                row.getTimestamp("since").toInstant(),
                row.getInt("topics"),
                row.getInt("hours"),
                row.getInt("tests"));
    }
}
