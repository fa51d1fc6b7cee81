package io.reglament.curriculum.thematic;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.thematic.PlanVersion.Deed;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The tables of plans and of the groups they are for. */
@Component
class PlanRows {
    private static final String FIND = """
            select p.id, p.school_year, p.subject_id, s.title, p.grade, p.author_id
            from curriculum.thematic_plan p
            join curriculum.subject s on s.school_id = p.school_id and s.id = p.subject_id
            where p.school_id = :school and p.id = :plan""";
    private static final String GROUPS = """
            select g.id, g.label, s.title, g.grade
            from curriculum.thematic_plan_group pg
            join curriculum.teaching_group g on g.school_id = pg.school_id and g.id = pg.group_id
            join curriculum.subject s on s.school_id = g.school_id and s.id = g.subject_id
            where pg.school_id = :school and pg.plan_id = :plan
            order by g.label, g.id""";
    private static final String IDS =
            "select group_id from curriculum.thematic_plan_group where school_id = :school and plan_id = :plan";
    private static final String OF_GROUP = """
            select plan_id from curriculum.thematic_plan_group
            where school_id = :school and group_id = :group and school_year = :year""";
    private static final String SUBJECT =
            "select subject_id from curriculum.teaching_group where school_id = :school and id = :group";
    private static final String INSERT = """
            insert into curriculum.thematic_plan (school_id, id, school_year, subject_id, grade, author_id, created_at)
            values (:school, :plan, :year, :subject, :grade, :by, :at)""";
    private static final String ADD = """
            insert into curriculum.thematic_plan_group (school_id, plan_id, group_id, school_year)
            values (:school, :plan, :group, :year) on conflict (school_id, group_id, school_year) do nothing""";
    private static final String REMOVE = """
            delete from curriculum.thematic_plan_group
            where school_id = :school and plan_id = :plan and group_id <> all(:groups)""";

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Plan> find(PlanId id) {
        List<GroupView> groups =
                on(GROUPS).param("plan", id.value()).query(PlanRows::group).list();
        return on(FIND).param("plan", id.value())
                .query((row, _) -> new Plan(
                        id,
                        row.getInt("school_year"),
                        row.getObject("subject_id", UUID.class),
                        row.getString("title"),
                        row.getInt("grade"),
                        new PersonId(row.getObject("author_id", UUID.class)),
                        groups))
                .optional();
    }

    List<UUID> groups(PlanId plan) {
        return on(IDS).param("plan", plan.value()).query(UUID.class).list();
    }

    Optional<PlanId> ofGroup(GroupId group, int year) {
        return on(OF_GROUP)
                .param("group", group.value())
                .param("year", year)
                .query(UUID.class)
                .optional()
                .map(PlanId::new);
    }

    UUID subjectOf(GroupId group) {
        return on(SUBJECT).param("group", group.value()).query(UUID.class).single();
    }

    void insert(PlanId plan, int year, UUID subject, int grade, Deed deed) {
        on(INSERT)
                .param("plan", plan.value())
                .param("year", year)
                .param("subject", subject)
                .param("grade", grade)
                .param("by", deed.by().value())
                .param("at", Timestamp.from(deed.at()))
                .update();
    }

    /** Whether the group had no plan of that year. */
    boolean add(PlanId plan, GroupId group, int year) {
        return on(ADD).param("plan", plan.value())
                        .param("group", group.value())
                        .param("year", year)
                        .update()
                == 1;
    }

    void removeAllBut(PlanId plan, Collection<GroupId> groups) {
        Object[] ids = groups.stream().map(GroupId::value).toArray();
        on(REMOVE)
                .param("plan", plan.value())
                .param("groups", new SqlArrayValue("uuid", ids))
                .update();
    }

    private JdbcClient.StatementSpec on(String sql) {
        return jdbc.sql(sql).param("school", SchoolContext.current().value());
    }

    private static GroupView group(ResultSet row, int number) throws SQLException {
        return new GroupView(
                new GroupId(row.getObject("id", UUID.class)),
                row.getString("label"),
                row.getString("title"),
                row.getInt("grade"));
    }
}
