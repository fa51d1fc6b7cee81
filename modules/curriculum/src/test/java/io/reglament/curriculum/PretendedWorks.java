package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** Stands for the module that keeps the marks. */
@TestComponent
class PretendedWorks implements WaitingWorks, SatWorks {
    private final Map<PersonId, List<WaitingWork>> waiting = new ConcurrentHashMap<>();

    private final Set<LessonId> announced = ConcurrentHashMap.newKeySet();
    private final Set<GroupId> divided = ConcurrentHashMap.newKeySet();
    private final Set<LessonId> followed = ConcurrentHashMap.newKeySet();

    void announce(LessonId lesson) {
        announced.add(lesson);
    }

    /** Lessons of which it was told that they changed. */
    Set<LessonId> followed() {
        return followed;
    }

    @Override
    public Set<LessonId> announcedIn(Collection<LessonId> lessons) {
        return lessons.stream().filter(announced::contains).collect(Collectors.toSet());
    }

    @Override
    public void follow(Collection<LessonId> changed) {
        followed.addAll(changed);
    }

    /** Groups of which it was told that they have other terms. */
    Set<GroupId> divided() {
        return divided;
    }

    @Override
    public void followTerms(Collection<GroupId> groups, LocalDate from) {
        divided.addAll(groups);
    }

    void wait(PersonId teacher, WaitingWork... works) {
        waiting.put(teacher, List.of(works));
    }

    @Override
    public List<WaitingWork> of(PersonId teacher, LocalDate today) {
        return waiting.getOrDefault(teacher, List.of());
    }
}
