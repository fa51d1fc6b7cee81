package io.reglament.journal.marks;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.StudentLesson;
import io.reglament.curriculum.TermDays;
import io.reglament.curriculum.TermView;
import io.reglament.curriculum.Terms;
import io.reglament.identity.PersonId;
import io.reglament.journal.works.Absences;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads what the guards of failing marks need: nothing where no such mark is given or nobody guards, else one trip, and a
 * query for the absences; however many marks there are.
 */
@Component
class FailGuardReading {
    /** How long before a work lessons are looked at; an absence of any length ends in these days or long before them. */
    private static final int DAYS = 60;

    private final RoundTrip trip;
    private final Terms terms;
    private final Lessons lessons;
    private final Absences absences;

    FailGuardReading(RoundTrip trip, Terms terms, Lessons lessons, Absences absences) {
        this.trip = trip;
        this.terms = terms;
        this.lessons = lessons;
        this.absences = absences;
    }

    FailGuards read(GroupView group, List<GuardedMark> failing) {
        if (failing.isEmpty()) {
            return FailGuards.NONE;
        }
        Ask<List<TermView>> ofGroup = terms.ofGroupAsk(group.id());
        Ask<List<TermDays>> holidays = terms.holidaysAsk();
        Ask<Map<PersonId, List<StudentLesson>>> attended = lessons.ofStudentsAsk(
                returning(failing).map(GuardedMark::student).collect(Collectors.toSet()),
                group.id(),
                day(failing, Comparator.naturalOrder()).minusDays(DAYS),
                day(failing, Comparator.reverseOrder()));
        Answers answers = trip.send(ofGroup, holidays, attended);
        return new FailGuards(
                failing.stream()
                        .filter(mark -> mark.onFirstDay().isPresent())
                        .filter(mark ->
                                Terms.begins(answers.of(ofGroup), answers.of(holidays), mark.week(), mark.day()))
                        .map(mark -> mark.cell().work())
                        .collect(Collectors.toSet()),
                returned(failing, answers.of(attended)));
    }

    private Set<FailGuards.Place> returned(List<GuardedMark> failing, Map<PersonId, List<StudentLesson>> lessonsOf) {
        Set<LessonId> asked = lessonsOf.values().stream()
                .flatMap(List::stream)
                .map(StudentLesson::id)
                .collect(Collectors.toSet());
        Set<Missed> missed = new HashSet<>();
        absences.ofLessons(asked).stream()
                .filter(absence -> !absence.late())
                .forEach(absence -> missed.add(new Missed(absence.lesson(), absence.student())));
        return returning(failing)
                .filter(mark -> returns(mark, lessonsOf.getOrDefault(mark.student(), List.of()), missed))
                .map(mark -> FailGuards.Place.of(mark.cell()))
                .collect(Collectors.toSet());
    }

    private static boolean returns(GuardedMark mark, List<StudentLesson> all, Set<Missed> missed) {
        Predicate<StudentLesson> absent = lesson -> missed.contains(new Missed(lesson.id(), mark.student()));
        return mark.afterAbsence()
                .filter(guard -> MissedInARow.since(before(mark, all), absent, guard.value()))
                .isPresent();
    }

    /** Those before the lesson that the work was sat in; before its day, where it was sat in none. */
    private static List<StudentLesson> before(GuardedMark mark, List<StudentLesson> all) {
        Predicate<StudentLesson> reached = mark.lesson()
                .<Predicate<StudentLesson>>map(sat -> lesson -> lesson.id().equals(sat))
                .orElse(lesson -> !lesson.date().isBefore(mark.day()));
        return all.stream().takeWhile(reached.negate()).toList();
    }

    private static Stream<GuardedMark> returning(List<GuardedMark> failing) {
        return failing.stream().filter(mark -> mark.afterAbsence().isPresent());
    }

    private static LocalDate day(List<GuardedMark> failing, Comparator<LocalDate> first) {
        return failing.stream().map(GuardedMark::day).min(first).orElseThrow();
    }

    private record Missed(LessonId lesson, PersonId student) {}
}
