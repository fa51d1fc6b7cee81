package io.reglament.attendance.reasons;

import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupStudent;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The students of a class and their lessons of a day; in a constant number of queries. */
@Component
public class CellsOfClass {
    private final Classes classes;
    private final Groups groups;

    CellsOfClass(Classes classes, Groups groups) {
        this.classes = classes;
        this.groups = groups;
    }

    public DayOfClass of(ClassView schoolClass, LocalDate date) {
        List<LessonView> lessons = classes.lessonsOn(schoolClass.id(), date);
        Set<GroupId> taught = lessons.stream().map(LessonView::group).collect(Collectors.toSet());
        Map<GroupId, Set<PersonId>> members = groups.membersOn(taught, date);
        return new DayOfClass(lessons, classes.membersOn(schoolClass.id(), date), members);
    }

    /**
     * A day of a class.
     *
     * @param lessons in the order of the day, of all its groups
     * @param students in the order of the alphabet
     */
    public record DayOfClass(
            List<LessonView> lessons, List<GroupStudent> students, Map<GroupId, Set<PersonId>> members) {

        /** Whether the student has this lesson. */
        public boolean has(PersonId student, LessonView lesson) {
            return members.getOrDefault(lesson.group(), Set.of()).contains(student);
        }

        /** @throws NotOfTheClass naming those that are not */
        void check(List<Cell> cells) {
            Map<?, LessonView> byId = lessons.stream().collect(Collectors.toMap(LessonView::id, lesson -> lesson));
            Set<PersonId> ours = students.stream().map(GroupStudent::person).collect(Collectors.toSet());
            List<Cell> strange = cells.stream()
                    .filter(cell -> !ours.contains(cell.student())
                            || !byId.containsKey(cell.lesson())
                            || !has(cell.student(), byId.get(cell.lesson())))
                    .toList();
            if (!strange.isEmpty()) {
                throw new NotOfTheClass(strange);
            }
        }
    }
}
