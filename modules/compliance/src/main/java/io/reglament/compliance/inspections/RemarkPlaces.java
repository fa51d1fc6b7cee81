package io.reglament.compliance.inspections;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The late lessons and works of a scope. */
@Component
class RemarkPlaces {
    static final int MOST = 200;

    private static final String SELECT = """
            select f.id, f.teacher_id, f.group_label, f.subject, f.lesson_date, f.lesson_id, f.group_id
            from compliance.finding f where f.school_id = :school and f.state <> 'WITHDRAWN' and f.severity = 'BREACH' and\s""";

    private final JdbcClient jdbc;

    RemarkPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is still missing first, then the newest; {@value #MOST} at most. */
    List<Place> of(InspectionScope scope) {
        return jdbc.sql(SELECT + ScopeFilter.CONDITION
                        + " order by f.state = 'OPEN' desc, f.lesson_date desc, f.id limit :most")
                .param("school", SchoolContext.current().value())
                .params(ScopeFilter.values(scope))
                .param("most", MOST)
                .query((row, number) -> place(row))
                .list();
    }

    /** The one of a finding, if it is in the scope. */
    Optional<Place> find(UUID finding, InspectionScope scope) {
        return jdbc.sql(SELECT + ScopeFilter.CONDITION + " and f.id = :finding")
                .param("school", SchoolContext.current().value())
                .params(ScopeFilter.values(scope))
                .param("finding", finding)
                .query((row, number) -> place(row))
                .optional();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("teacher_id", UUID.class)),
                row.getString("group_label") + ", " + row.getString("subject"),
                row.getObject("lesson_date", LocalDate.class),
                Optional.ofNullable(row.getObject("lesson_id", UUID.class)).map(LessonId::new),
                Optional.ofNullable(row.getObject("group_id", UUID.class)).map(GroupId::new));
    }
}
