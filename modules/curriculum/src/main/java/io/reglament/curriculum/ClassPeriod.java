package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import java.util.List;
import java.util.Map;

/**
 * A class over some days.
 *
 * @param lessons of all groups in which the class has students, in the order of time
 * @param students who was in the class on any of the days, in the order of the alphabet
 * @param groups who was when in which group, of other classes too
 */
public record ClassPeriod(
        List<LessonView> lessons, List<GroupMember> students, Map<GroupId, Map<PersonId, List<Stay>>> groups) {
    public ClassPeriod {
        lessons = List.copyOf(lessons);
        students = List.copyOf(students);
        groups = Map.copyOf(groups);
    }

    /** Whether the student was in the class and in the lesson's group on its day. */
    public boolean has(GroupMember student, LessonView lesson) {
        List<Stay> stays = groups.getOrDefault(lesson.group(), Map.of()).getOrDefault(student.person(), List.of());
        return student.on(lesson.date()) && stays.stream().anyMatch(stay -> stay.holds(lesson.date()));
    }
}
