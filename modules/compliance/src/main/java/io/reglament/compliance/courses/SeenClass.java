package io.reglament.compliance.courses;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.FoundCourse.OfClass;
import io.reglament.compliance.courses.Said.Standing.Broken;
import io.reglament.curriculum.ClassDay;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.SatWork;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Parameter;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Where;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class on a day.
 *
 * @param lessons of all groups in which it learns, in the order of time
 * @param cancelled places in the day's timetable whose lessons are not held
 * @param works sat in these lessons
 * @param entered what stands in the lessons
 * @param rules in force on the day
 */
record SeenClass(
        ClassView schoolClass,
        LocalDate date,
        List<LessonView> lessons,
        List<Integer> cancelled,
        List<SatWork> works,
        Map<LessonId, LessonContent> entered,
        Profile rules) {
    SeenClass {
        lessons = List.copyOf(lessons);
        cancelled = List.copyOf(cancelled);
        works = List.copyOf(works);
        entered = Map.copyOf(entered);
    }

    ClassDay day() {
        return new ClassDay(schoolClass.id(), date);
    }

    /**
     * All that is said of it.
     *
     * @param load what is said of its number of lessons
     */
    CourseSaid said(List<Said> load) {
        return new CourseSaid(
                new OfClass(schoolClass.id()),
                date,
                Stream.of(TestsOfDay.of(this), HomeworkOfDay.of(this), load)
                        .flatMap(List::stream)
                        .toList());
    }

    /** What binds the class. */
    <T> Optional<Regulated<T>> binding(Parameter<T> parameter) {
        return binding(parameter, Where.grade(schoolClass.grade()));
    }

    <T> Optional<Regulated<T>> binding(Parameter<T> parameter, Where where) {
        return rules.find(parameter, where).filter(found -> found.basis().binding());
    }

    Optional<LessonView> lesson(LessonId id) {
        return lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    /** Of who gives the lesson, from then on. */
    Said says(
            FindingRule rule,
            String detail,
            LessonView lesson,
            Instant since,
            Regulated<?> asked,
            Map<String, String> facts) {
        return new Said(
                rule,
                detail,
                lesson.teacher(),
                lesson.groupLabel(),
                lesson.subject(),
                date,
                new DueMoment(since, new Deadline.SameDay(Optional.empty()), asked.basis()),
                new Broken(since),
                asked.severity(),
                facts);
    }
}
