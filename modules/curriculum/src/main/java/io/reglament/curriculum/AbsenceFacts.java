package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import java.util.Collection;
import java.util.List;

/** Port: the module that takes the rolls tells who was absent or late. Each answer takes one query. */
public interface AbsenceFacts {
    List<AbsentAt> ofLessons(Collection<LessonId> lessons);

    List<AbsentAt> ofStudent(PersonId student, Collection<LessonId> lessons);
}
