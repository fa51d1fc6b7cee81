package io.reglament.compliance.inspections;

import io.reglament.compliance.inspections.InspectionView.Closing;
import io.reglament.identity.PersonId;
import io.reglament.regulation.ControlKey;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Inspections as they are kept. */
@Component
class InspectionRows {
    private static final String SELECT = """
            select i.id, i.duty, i.control, i.first_day, i.last_day, i.teacher_id, i.class_label, i.subject, i.repeat_of,
                   i.opened_by, i.opened_at, i.conclusion, i.closed_by, i.closed_at, i.version
            from compliance.inspection i where i.school_id = :school\s""";

    private final JdbcClient jdbc;

    InspectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<InspectionView> find(UUID id) {
        return sql(SELECT + "and i.id = :id")
                .param("id", id)
                .query((row, number) -> view(row))
                .optional();
    }

    /** As {@link #find}; another change of it, or of its remarks, waits until this transaction ends. */
    Optional<InspectionView> lock(UUID id) {
        return sql(SELECT + "and i.id = :id for update")
                .param("id", id)
                .query((row, number) -> view(row))
                .optional();
    }

    /** The newest first. */
    List<InspectionView> page(int skip, int most) {
        return sql(SELECT + "order by i.opened_at desc, i.id limit :most offset :skip")
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> view(row))
                .list();
    }

    void add(InspectionView inspection) {
        InspectionScope scope = inspection.scope();
        sql("""
                insert into compliance.inspection (school_id, id, duty, control, first_day, last_day, teacher_id,
                    class_label, subject, repeat_of, opened_by, opened_at)
                values (:school, :id, :duty, :control, :first, :last, :teacher, :label, :subject, :repeat, :by, :at)""")
                .param("id", inspection.id())
                .param("duty", inspection.duty().orElse(null))
                .param("control", inspection.control().map(ControlKey::name).orElse(null))
                .param("first", scope.first())
                .param("last", scope.last())
                .param("teacher", scope.teacher().map(PersonId::value).orElse(null))
                .param("label", scope.classLabel().orElse(null))
                .param("subject", scope.subject().orElse(null))
                .param("repeat", inspection.repeatOf().orElse(null))
                .param("by", inspection.openedBy().value())
                .param("at", Timestamp.from(inspection.openedAt()))
                .update();
    }

    /** Answers false where it does not stand at that version any more, or is closed. */
    boolean close(UUID id, int version, String conclusion, Closing closing) {
        return sql("""
                        update compliance.inspection
                        set conclusion = :conclusion, closed_by = :by, closed_at = :at, version = version + 1
                        where school_id = :school and id = :id and version = :version and closed_at is null""")
                        .param("conclusion", conclusion)
                        .param("by", closing.by().value())
                        .param("at", Timestamp.from(closing.at()))
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    /** Something of it was changed: a page that was read before is old now. */
    void touch(UUID id) {
        sql("update compliance.inspection set version = version + 1 where school_id = :school and id = :id")
                .param("id", id)
                .update();
    }

    private StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("school", SchoolContext.current().value());
    }

    private static InspectionView view(ResultSet row) throws SQLException {
        return new InspectionView(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getString("duty")),
                Optional.ofNullable(row.getString("control")).map(ControlKey::valueOf),
                scope(row),
                Optional.ofNullable(row.getObject("repeat_of", UUID.class)),
                new PersonId(row.getObject("opened_by", UUID.class)),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("conclusion"),
                closing(row),
                row.getInt("version"));
    }

    private static InspectionScope scope(ResultSet row) throws SQLException {
        return new InspectionScope(
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Optional.ofNullable(row.getObject("teacher_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getString("class_label")),
                Optional.ofNullable(row.getString("subject")));
    }

    private static Optional<Closing> closing(ResultSet row) throws SQLException {
        UUID by = row.getObject("closed_by", UUID.class);
        return by == null
                ? Optional.empty()
                : Optional.of(new Closing(
                        new PersonId(by),
                        row.getObject("closed_at", OffsetDateTime.class).toInstant()));
    }
}
