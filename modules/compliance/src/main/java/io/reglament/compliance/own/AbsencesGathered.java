package io.reglament.compliance.own;

import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.regulation.AbsenceReason;
import io.reglament.regulation.own.AboutAbsence;
import io.reglament.regulation.own.Stated;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The facts of absences, lesson by lesson, in a constant number of queries. */
@Component
class AbsencesGathered {
    private final Lessons lessons;
    private final LessonsGathered gathered;

    AbsencesGathered(Lessons lessons, LessonsGathered gathered) {
        this.lessons = lessons;
        this.gathered = gathered;
    }

    /** Of lessons that are held; {@code today} is the day for which they are judged. */
    List<Case> cases(Collection<LessonId> ids, LocalDate today, CoursesGathered.ByDay courses) {
        Map<LessonId, LessonView> held =
                lessons.find(ids).stream().collect(Collectors.toMap(LessonView::id, Function.identity()));
        return gathered.absent(held.keySet()).stream()
                .flatMap(away -> Optional.ofNullable(held.get(away.lesson())).stream()
                        .map(lesson -> one(away, lesson, today, courses)))
                .toList();
    }

    private static Case one(AbsentAt away, LessonView lesson, LocalDate today, CoursesGathered.ByDay courses) {
        return new Case(
                new Subject.OfAbsence(away.lesson(), away.student()),
                lesson.date(),
                Stated.of(new AboutAbsence(
                        courses.of(lesson),
                        lesson.date(),
                        lesson.period(),
                        away.late(),
                        away.minutesLate(),
                        away.reason().map(AbsenceReason::key),
                        Spans.days(lesson.date(), today))));
    }
}
