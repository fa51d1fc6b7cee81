package io.reglament.attendance;

import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of who was absent or late. */
final class AbsenceRows {
    private static final String DELETE = "delete from attendance.absence where school_id = ? and lesson_id = ?";
    private static final String INSERT =
            "insert into attendance.absence (school_id, lesson_id, student_id, kind, minutes_late) values (?, ?, ?, ?, ?)";
    private static final String SET = INSERT + """
             on conflict (school_id, lesson_id, student_id)
                do update set kind = excluded.kind, minutes_late = excluded.minutes_late""";

    private AbsenceRows() {}

    /** Two statements at most, however many students. */
    static List<Ask<Integer>> replaceAsks(LessonId lesson, Map<PersonId, Mark> exceptions) {
        Ask<Integer> delete = Ask.update(DELETE, List.of(school(), lesson.value()));
        if (exceptions.isEmpty()) {
            return List.of(delete);
        }
        List<@Nullable Object> values = new ArrayList<>();
        exceptions.forEach((student, mark) -> values.addAll(row(lesson, student, mark)));
        return List.of(delete, Ask.update(INSERT + ", (?, ?, ?, ?, ?)".repeat(exceptions.size() - 1), values));
    }

    /** One student of the roll; the others stay as they are. */
    static Ask<Integer> setAsk(LessonId lesson, PersonId student, Optional<Mark> mark) {
        return mark.map(given -> Ask.update(SET, row(lesson, student, given)))
                .orElseGet(() ->
                        Ask.update(DELETE + " and student_id = ?", List.of(school(), lesson.value(), student.value())));
    }

    /** The exception in a row of a roll joined to its absences, where there is one. */
    static Optional<Exceptional> read(ResultSet row) throws SQLException {
        UUID student = row.getObject("student_id", UUID.class);
        if (student == null) {
            return Optional.empty();
        }
        Mark.Kind kind = Mark.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
        Mark mark = new Mark(kind, Optional.ofNullable(row.getObject("minutes_late", Integer.class)));
        return Optional.of(new Exceptional(new PersonId(student), mark));
    }

    private static List<@Nullable Object> row(LessonId lesson, PersonId student, Mark mark) {
        return Arrays.asList(
                school(),
                lesson.value(),
                student.value(),
                mark.kind().name().toLowerCase(Locale.ROOT),
                mark.minutesLate().orElse(null));
    }

    private static int school() {
        return SchoolContext.current().value();
    }

    /** One who was not simply there. */
    record Exceptional(PersonId student, Mark mark) {}
}
