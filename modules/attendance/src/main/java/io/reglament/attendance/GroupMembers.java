package io.reglament.attendance;

import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.PersonId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who was in a lesson's group on its day, without their names. */
@Component
class GroupMembers {
    private final Groups groups;

    GroupMembers(Groups groups) {
        this.groups = groups;
    }

    Set<PersonId> of(LessonView lesson) {
        return groups.membersOn(List.of(lesson.group()), lesson.date()).getOrDefault(lesson.group(), Set.of());
    }
}
