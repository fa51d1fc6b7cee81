package io.reglament.local.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A dated lesson of a school's timetable, about which something may be told.
 *
 * @param groupKey the sender's key of the group, and below of the teacher: ids differ from one import to the next
 * @param subject the title of the course
 * @param students who is in the group on that day, by the sender's key
 */
public record LessonToFill(
        UUID id,
        UUID group,
        String groupKey,
        String subject,
        int grade,
        UUID term,
        UUID teacher,
        String teacherKey,
        LocalDate date,
        int period,
        Instant startsAt,
        Instant endsAt,
        List<Student> students) {

    public LessonToFill {
        students = List.copyOf(students);
    }

    /**
     * Somebody in the group; the key is the sender's.
     *
     * @param classTeacher who leads their class
     */
    public record Student(UUID id, String sourcedId, Optional<UUID> classTeacher) {}
}
