package io.reglament.journal.works;

import io.reglament.curriculum.AbsenceFacts;
import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was absent, as the module that takes the rolls tells; nobody where there is no such module. */
@Component
public class Absences {
    private final ObjectProvider<AbsenceFacts> facts;

    Absences(ObjectProvider<AbsenceFacts> facts) {
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    public List<AbsentAt> ofLessons(Collection<LessonId> lessons) {
        return lessons.isEmpty()
                ? List.of()
                : facts.stream()
                        .flatMap(source -> source.ofLessons(lessons).stream())
                        .toList();
    }

    @Transactional(readOnly = true)
    public List<AbsentAt> ofStudent(PersonId student, Collection<LessonId> lessons) {
        return lessons.isEmpty()
                ? List.of()
                : facts.stream()
                        .flatMap(source -> source.ofStudent(student, lessons).stream())
                        .toList();
    }
}
