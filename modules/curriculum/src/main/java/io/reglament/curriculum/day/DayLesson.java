package io.reglament.curriculum.day;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonView;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Duty;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A lesson of the day with what is done and owed.
 *
 * @param begun whether it has begun by now
 * @param current whether it is being held right now
 * @param sheet whether the teacher may open the group's sheet today: a substitute may on the day alone
 */
public record DayLesson(LessonView lesson, List<DutyState> duties, boolean begun, boolean current, boolean sheet) {
    static DayLesson at(Instant now, LessonView lesson, List<DutyState> duties, boolean sheet) {
        boolean begun = !now.isBefore(lesson.startsAt());
        return new DayLesson(lesson, List.copyOf(duties), begun, begun && now.isBefore(lesson.endsAt()), sheet);
    }

    /** Whether something is open that did not fall due before that moment. */
    boolean open(Instant since) {
        return duties.stream()
                .filter(DutyState::open)
                .flatMap(state -> state.due().stream())
                .anyMatch(due -> due.at().isAfter(since));
    }

    /** Whether its roll can be taken with one tap: it has begun, and nobody took it. */
    public boolean rollOpen() {
        return begun && duties.stream().anyMatch(state -> state.duty() == Duty.ROLL && state.open());
    }

    /** The clause to show behind an open duty: once, behind the last one that rests on it. */
    public Optional<ClauseId> clauseAfter(DutyState state) {
        List<DutyState> later = duties.subList(duties.indexOf(state) + 1, duties.size());
        return state.openUnder()
                .filter(clause -> later.stream()
                        .noneMatch(other ->
                                other.openUnder().filter(clause::equals).isPresent()));
    }

    /** What an outage moved, while it is open: of several the last to fall due. */
    public Optional<DueMoment> moved() {
        return duties.stream().flatMap(state -> state.moved().stream()).max(Comparator.comparing(DueMoment::at));
    }

    /** The same lesson with its open duties alone. */
    DayLesson onlyOpen() {
        return new DayLesson(lesson, duties.stream().filter(DutyState::open).toList(), begun, current, sheet);
    }
}
