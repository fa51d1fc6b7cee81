package io.reglament.load;

import io.reglament.compliance.duties.ControlPlan;
import io.reglament.compliance.duties.PlanEntry;
import io.reglament.compliance.duties.Reviews;
import io.reglament.compliance.inspections.InspectionScope;
import io.reglament.compliance.inspections.Inspections;
import io.reglament.compliance.inspections.RemarkView;
import io.reglament.compliance.inspections.Remarks;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Checks journals and looks at classes as it was done in another school, through the facades, each at its moment. */
final class CheckedByFacades {
    private static final String STEPS = """
        select s.what, i.id, s.remark_id, s.words, b.id, s.happened_at, i.duty, i.first_day, i.last_day, l.id
        from compliance.inspection_step s
        join compliance.inspection i on i.school_id = s.school_id and i.id = s.inspection_id
        join identity.person ob on ob.school_id = s.school_id and ob.id = s.by_person
        join identity.person b on b.school_id = ? and b.sourced_id = ob.sourced_id
        left join compliance.remark r on r.school_id = s.school_id and r.id = s.remark_id
        left join curriculum.lesson ol on ol.school_id = r.school_id and ol.id = r.lesson_id
        left join curriculum.teaching_group og on og.school_id = ol.school_id and og.id = ol.group_id
        left join curriculum.teaching_group g on g.school_id = b.school_id and g.sourced_id = og.sourced_id
        left join curriculum.lesson l on l.school_id = g.school_id and l.group_id = g.id and l.date = ol.date
            and l.period = ol.period
        where s.school_id = ? order by s.happened_at, s.id\
        """;
    private static final String PLAN = """
        select p.id, p.day, p.what, b.id, p.planned_at from compliance.control_plan p
        join identity.person ob on ob.school_id = p.school_id and ob.id = p.planned_by
        join identity.person b on b.school_id = ? and b.sourced_id = ob.sourced_id
        where p.school_id = ? order by p.planned_at\
        """;
    private static final String REVIEWS = """
        select replace(v.duty, oc.id::text, c.id::text), b.id, v.reviewed_at, v.words from compliance.class_review v
        join curriculum.school_class oc on oc.school_id = v.school_id and oc.id = v.class_id
        join identity.person ob on ob.school_id = v.school_id and ob.id = v.reviewed_by
        join identity.person b on b.school_id = ? and b.sourced_id = ob.sourced_id
        join curriculum.school_class c on c.school_id = b.school_id and c.sourced_id = oc.sourced_id
        where v.school_id = ? order by v.reviewed_at\
        """;

    private final ApplicationContext context;
    private final TestDatabase database;
    private final School school;
    private final Map<String, String> planned = new HashMap<>();
    private final Map<UUID, UUID> inspections = new HashMap<>();
    private final Map<UUID, UUID> remarks = new HashMap<>();

    CheckedByFacades(ApplicationContext context, TestDatabase database, School school) {
        this.context = context;
        this.database = database;
        this.school = school;
    }

    private interface Act {
        void as(ResultSet row) throws SQLException;
    }

    void as(int other) throws SQLException {
        each(PLAN, other, this::plan);
        each(STEPS, other, this::step);
        each(REVIEWS, other, this::review);
    }

    private void each(String sql, int other, Act act) throws SQLException {
        try (Connection connection = database.connectAsSuperuser();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, school.id().value());
            query.setInt(2, other);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    act.as(row);
                }
            }
        }
    }

    private void plan(ResultSet row) throws SQLException {
        at(row, 5);
        LocalDate day = row.getObject(2, LocalDate.class);
        String what = row.getString(3);
        PersonId by = new PersonId(row.getObject(4, UUID.class));
        ControlPlan plan = context.getBean(ControlPlan.class);
        PlanEntry entry = SchoolContext.call(school.id(), () -> {
            plan.add(day, what, by);
            return plan.between(day, day.plusDays(1)).getLast();
        });
        planned.put(row.getString(1), entry.id().toString());
    }

    private void step(ResultSet row) throws SQLException {
        at(row, 6);
        String what = row.getString(1);
        Member by = member(row, 5, what.equals("ANSWERED") ? Role.TEACHER : Role.DEPUTY_HEAD);
        String words = row.getString(4);
        UUID inspection = row.getObject(2, UUID.class);
        UUID remark = row.getObject(3, UUID.class);
        switch (what) {
            case "OPENED" -> inspections.put(inspection, opened(row, by));
            case "CLOSED" -> closed(inspections.get(inspection), words, by);
            case "REMARKED" -> remarks.put(remark, remarked(inspections.get(inspection), row, by));
            case "ANSWERED" -> {
                RemarkView now = remark(inspections.get(inspection), remarks.get(remark));
                in(() -> remarks().answer(now.id(), now.version(), words, by));
            }
            case "ACCEPTED" -> {
                RemarkView now = remark(inspections.get(inspection), remarks.get(remark));
                in(() -> remarks().accept(now.inspection(), now.id(), now.version(), words, by));
            }
            default -> throw new IllegalStateException(what);
        }
    }

    private UUID opened(ResultSet row, Member by) throws SQLException {
        InspectionScope scope = new InspectionScope(
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Optional<String> duty = Optional.of(here(row.getString(7)));
        return SchoolContext.call(school.id(), () -> inspections().open(scope, duty, by));
    }

    /** A duty of the plan has the id of its entry in its key. */
    private String here(String duty) {
        String last = duty.substring(duty.lastIndexOf(':') + 1);
        return duty.replace(last, planned.getOrDefault(last, last));
    }

    private void closed(UUID inspection, String words, Member by) {
        in(() -> inspections().close(inspection, inspections().find(inspection).version(), words, by));
    }

    private UUID remarked(UUID inspection, ResultSet row, Member by) throws SQLException {
        Remarks.On lesson =
                new Remarks.On(Optional.empty(), Optional.of(row.getObject(10, UUID.class)), Optional.empty());
        String words = row.getString(4);
        return SchoolContext.call(school.id(), () -> {
            remarks().make(inspection, lesson, words, by);
            return remarks().of(inspection).getLast().id();
        });
    }

    private RemarkView remark(UUID inspection, UUID remark) {
        return SchoolContext.call(
                school.id(),
                () -> remarks().of(inspection).stream()
                        .filter(each -> each.id().equals(remark))
                        .findFirst()
                        .orElseThrow());
    }

    private void review(ResultSet row) throws SQLException {
        at(row, 3);
        String duty = row.getString(1);
        String words = row.getString(4);
        Member by = member(row, 2, Role.CLASS_TEACHER);
        in(() -> context.getBean(Reviews.class).record(duty, words, by));
    }

    private void in(Runnable act) {
        SchoolContext.call(school.id(), () -> {
            act.run();
            return act;
        });
    }

    private Inspections inspections() {
        return context.getBean(Inspections.class);
    }

    private Remarks remarks() {
        return context.getBean(Remarks.class);
    }

    private Member member(ResultSet row, int column, Role role) throws SQLException {
        PersonId person = new PersonId(row.getObject(column, UUID.class));
        return new Member(school, person, new PersonName("Лицо", "Л", Optional.empty()), Set.of(role));
    }

    private void at(ResultSet row, int column) throws SQLException {
        context.getBean(MovableTime.class)
                .set(row.getObject(column, OffsetDateTime.class).toInstant());
    }
}
