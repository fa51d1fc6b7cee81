package io.reglament.compliance.deadlines;

import io.reglament.compliance.CourseColumns;
import io.reglament.compliance.FoundCourse.OfClass;
import io.reglament.compliance.FoundCourse.OfSheet;
import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.TermId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The watches of sheets and of classes on their days: made by whatever happens in them, due at once. */
@Component
class CourseWatches {
    private static final String DUE = """
            insert into compliance.watch (school_id, scope, scope_id, date, next_due, group_id, term_id, class_id)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (school_id, scope, scope_id) do update set next_due = excluded.next_due""";

    private static final Comparator<Owner> AS_LOCKED = Comparator.comparing(
                    (Owner owner) -> owner.scope().name(), Comparator.reverseOrder())
            .thenComparing(owner -> owner.id().toString());

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CourseWatches(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** However often before the next look, each is looked at once. All are taken in the order of locks. */
    void due(Collection<Owner> owners, Instant now) {
        List<Object[]> rows = owners.stream()
                .distinct()
                .sorted(AS_LOCKED)
                .map(owner -> row(owner, now))
                .toList();
        if (!rows.isEmpty()) {
            batches.batchUpdate(DUE, rows);
        }
    }

    /** Whose these watches are; what is not watched is absent. */
    Map<UUID, Owner> owners(Scope scope, Collection<UUID> ids) {
        Map<UUID, Owner> owners = new HashMap<>();
        jdbc.sql("""
                select scope_id, date, group_id, term_id, class_id from compliance.watch
                where school_id = :school and scope = :scope and scope_id = any(:ids)""")
                .param("school", SchoolContext.current().value())
                .param("scope", scope.name())
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .query(row -> {
                    owners.put(row.getObject("scope_id", UUID.class), owner(scope, row));
                });
        return owners;
    }

    private static Owner owner(Scope scope, ResultSet row) throws SQLException {
        return new Owner(
                scope == Scope.GROUP_TERM
                        ? new OfSheet(
                                new GroupId(row.getObject("group_id", UUID.class)),
                                new TermId(row.getObject("term_id", UUID.class)))
                        : new OfClass(new ClassId(row.getObject("class_id", UUID.class))),
                row.getObject("date", LocalDate.class));
    }

    private static Object[] row(Owner owner, Instant now) {
        CourseColumns of = CourseColumns.of(owner.course());
        return new Object[] {
            SchoolContext.current().value(),
            owner.scope().name(),
            owner.id(),
            owner.date(),
            Timestamp.from(now),
            of.group(),
            of.term(),
            of.schoolClass()
        };
    }
}
