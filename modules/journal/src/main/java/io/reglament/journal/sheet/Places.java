package io.reglament.journal.sheet;

import static java.util.stream.Collectors.toMap;

import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.journal.works.OwnColumn;
import io.reglament.journal.works.WorkRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which columns a sheet has and in which order: each lesson up to today with its own column, and works at their day; of
 * a day to come only the works announced for it.
 */
final class Places {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::date)
            .thenComparingInt(place -> place.period() == 0 ? Integer.MAX_VALUE : place.period())
            .thenComparing(place -> !place.work().lessonsOwn())
            .thenComparing(place -> place.work().made())
            .thenComparing(place -> place.work().id().value());

    private final SheetFacts facts;
    private final Map<LessonId, LessonView> lessons;

    private Places(SheetFacts facts) {
        this.facts = facts;
        this.lessons = facts.lessons().stream().collect(toMap(LessonView::id, Function.identity()));
    }

    /** All of the term. */
    static List<Place> of(SheetFacts facts) {
        return new Places(facts).all().sorted(ORDER).toList();
    }

    private Stream<Place> all() {
        Map<LessonId, WorkRow> stored = facts.works().stream()
                .filter(WorkRow::lessonsOwn)
                .collect(toMap(work -> work.lesson().orElseThrow(), Function.identity()));
        Stream<WorkRow> own = facts.lessons().stream()
                .filter(lesson -> !isToCome(lesson.date()))
                .map(lesson -> Optional.ofNullable(stored.get(lesson.id()))
                        .orElseGet(() -> OwnColumn.of(lesson, facts.rules().on(lesson.date()))));
        Stream<WorkRow> others = facts.works().stream().filter(this::standsByItself);
        return Stream.concat(own, others).map(work -> new Place(work, lesson(work)));
    }

    /** A work, or the column of a lesson that was cancelled after marks had been given in it. */
    private boolean standsByItself(WorkRow work) {
        return work.lessonsOwn()
                ? work.lesson().filter(lessons::containsKey).isEmpty()
                        && facts.marks().any(work.id())
                : !isToCome(work.date()) || work.planned();
    }

    private boolean isToCome(LocalDate day) {
        return day.isAfter(facts.today());
    }

    private Optional<LessonView> lesson(WorkRow work) {
        return work.lesson().flatMap(lesson -> Optional.ofNullable(lessons.get(lesson)));
    }
}
