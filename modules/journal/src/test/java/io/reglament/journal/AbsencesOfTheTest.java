package io.reglament.journal;

import io.reglament.curriculum.AbsenceFacts;
import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;

/** Stands in for the module that takes the rolls: whom the test says so was absent. */
@TestConfiguration(proxyBeanMethods = false)
public class AbsencesOfTheTest implements AbsenceFacts {
    private final List<AbsentAt> absent = new CopyOnWriteArrayList<>();

    public void absent(LessonId lesson, PersonId student) {
        absent.add(new AbsentAt(lesson, student, false, Optional.empty(), Optional.empty()));
    }

    public void late(LessonId lesson, PersonId student, int minutes) {
        absent.add(new AbsentAt(lesson, student, true, Optional.of(minutes), Optional.empty()));
    }

    @Override
    public List<AbsentAt> ofLessons(Collection<LessonId> lessons) {
        return absent.stream().filter(one -> lessons.contains(one.lesson())).toList();
    }

    @Override
    public List<AbsentAt> ofStudent(PersonId student, Collection<LessonId> lessons) {
        return ofLessons(lessons).stream()
                .filter(one -> one.student().equals(student))
                .toList();
    }
}
