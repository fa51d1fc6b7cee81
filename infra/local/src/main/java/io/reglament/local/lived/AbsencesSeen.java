package io.reglament.local.lived;

import io.reglament.local.lived.SchoolClasses.SchoolClass;
import io.reglament.local.load.LessonToFill;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Who was away in which lesson, since when that was known, and since when the reason was. */
record AbsencesSeen(Map<UUID, List<Seen>> byLesson) {
    private static final String ABSENCES = """
        select a.lesson_id, a.student_id, r.taken_at, w.set_at from attendance.absence a
        join attendance.roll r on r.school_id = a.school_id and r.lesson_id = a.lesson_id
        left join attendance.absence_reason w on w.school_id = a.school_id and w.lesson_id = a.lesson_id
            and w.student_id = a.student_id
        where a.school_id = ? and a.kind = 'absent'\
        """;

    AbsencesSeen {
        byLesson = Map.copyOf(byLesson);
    }

    /** One student in one lesson. */
    record Seen(UUID student, Instant since, Optional<Instant> explained) {
        boolean unexplainedAt(Instant moment) {
            return explained.filter(at -> !at.isAfter(moment)).isEmpty();
        }
    }

    static AbsencesSeen of(Connection connection, int school) throws SQLException {
        Map<UUID, List<Seen>> seen = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(ABSENCES)) {
            query.setInt(1, school);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Optional<Instant> explained = Optional.ofNullable(row.getObject(4, OffsetDateTime.class))
                            .map(OffsetDateTime::toInstant);
                    Instant since = row.getObject(3, OffsetDateTime.class).toInstant();
                    seen.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                            .add(new Seen(row.getObject(2, UUID.class), since, explained));
                }
            }
        }
        return new AbsencesSeen(seen);
    }

    /** Those of the class's students that were known at the moment. */
    List<Seen> at(Instant moment, SchoolClass schoolClass, List<LessonToFill> lessons) {
        Predicate<Seen> known = seen -> !seen.since.isAfter(moment);
        return lessons.stream()
                .flatMap(lesson -> byLesson.getOrDefault(lesson.id(), List.of()).stream())
                .filter(known.and(seen -> schoolClass.students().contains(seen.student)))
                .toList();
    }
}
