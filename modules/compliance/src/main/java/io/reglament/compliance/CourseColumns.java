package io.reglament.compliance;

import io.reglament.compliance.FoundCourse.OfClass;
import io.reglament.compliance.FoundCourse.OfSheet;
import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.TermId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sheet or a class as columns hold it. */
public record CourseColumns(
        @Nullable UUID group, @Nullable UUID term, @Nullable UUID schoolClass) {
    /** As columns take it. */
    public static CourseColumns of(FoundCourse course) {
        return switch (course) {
            case OfSheet(var group, var term) -> new CourseColumns(group.value(), term.value(), null);
            case OfClass(var schoolClass) -> new CourseColumns(null, null, schoolClass.value());
        };
    }

    /** Of the columns group_id, term_id and class_id; empty where they name neither. */
    public static Optional<FoundCourse> of(ResultSet row) throws SQLException {
        UUID term = row.getObject("term_id", UUID.class);
        UUID schoolClass = row.getObject("class_id", UUID.class);
        if (term != null) {
            return Optional.of(new OfSheet(new GroupId(row.getObject("group_id", UUID.class)), new TermId(term)));
        }
        return schoolClass == null ? Optional.empty() : Optional.of(new OfClass(new ClassId(schoolClass)));
    }
}
