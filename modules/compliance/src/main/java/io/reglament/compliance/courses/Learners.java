package io.reglament.compliance.courses;

import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.MarkContent;
import io.reglament.curriculum.SatWork;
import io.reglament.curriculum.Stay;
import io.reglament.curriculum.TermView;
import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Makes the students of a course out of what was gathered.
 *
 * @param marksFor how many marks a work takes by itself
 */
record Learners(
        TermView term,
        List<LessonView> lessons,
        Map<PersonId, List<Stay>> stays,
        Map<LessonId, List<AbsentAt>> absences,
        List<SatWork> works,
        Map<UUID, List<MarkContent>> marks,
        ToIntFunction<SatWork> marksFor,
        ZoneId zone) {

    List<Learner> all() {
        Map<PersonId, Set<LessonId>> away = away();
        Map<PersonId, List<Given>> given = given();
        return stays.entrySet().stream()
                .map(each -> learner(
                        each.getKey(),
                        each.getValue(),
                        away.getOrDefault(each.getKey(), Set.of()),
                        given.getOrDefault(each.getKey(), List.of())))
                .toList();
    }

    private Learner learner(PersonId student, List<Stay> days, Set<LessonId> away, List<Given> given) {
        List<LessonView> attended = lessons.stream()
                .filter(lesson -> belongs(days, lesson.date()) && !away.contains(lesson.id()))
                .toList();
        return new Learner(student, attended, given, belongs(days, term.last()));
    }

    private static boolean belongs(List<Stay> stays, LocalDate day) {
        return stays.stream().anyMatch(stay -> stay.holds(day));
    }

    private Map<PersonId, Set<LessonId>> away() {
        return lessons.stream()
                .flatMap(lesson -> absences.getOrDefault(lesson.id(), List.of()).stream())
                .filter(absence -> !absence.late())
                .collect(Collectors.groupingBy(
                        AbsentAt::student, Collectors.mapping(AbsentAt::lesson, Collectors.toSet())));
    }

    private Map<PersonId, List<Given>> given() {
        Map<PersonId, List<Given>> given = new HashMap<>();
        for (SatWork work : works) {
            int own = marksFor.applyAsInt(work);
            marks.getOrDefault(work.work(), List.of())
                    .forEach(mark -> given.computeIfAbsent(mark.student(), _ -> new ArrayList<>())
                            .add(given(work, mark, mark.retakes(own))));
        }
        return given;
    }

    private Given given(SatWork work, MarkContent mark, boolean retake) {
        return new Given(
                work.work(),
                work.date(),
                work.lesson(),
                mark.ordinal(),
                retake,
                mark.mark(),
                mark.firstGiven().orElseGet(() -> work.date().atStartOfDay(zone).toInstant()));
    }
}
