package io.reglament.curriculum.day;

import io.reglament.curriculum.LessonView;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Duty;
import java.time.Instant;
import java.util.List;

/**
 * A lesson of the day with what is done and owed.
 *
 * @param begun whether it has begun by now
 * @param current whether it is being held right now
 */
public record DayLesson(LessonView lesson, List<DutyState> duties, boolean begun, boolean current) {
    static DayLesson at(Instant now, LessonView lesson, List<DutyState> duties) {
        boolean begun = !now.isBefore(lesson.startsAt());
        return new DayLesson(lesson, List.copyOf(duties), begun, begun && now.isBefore(lesson.endsAt()));
    }

    public boolean open() {
        return duties.stream().anyMatch(DutyState::open);
    }

    /** Whether its roll can be taken with one tap: it has begun, and nobody took it. */
    public boolean rollOpen() {
        return begun && duties.stream().anyMatch(state -> state.duty() == Duty.ROLL && state.open());
    }

    /** The clauses behind what is still open, each once. */
    public List<ClauseId> clauses() {
        return duties.stream()
                .filter(DutyState::open)
                .flatMap(state -> state.due().stream())
                .flatMap(due -> due.basis().clause().stream())
                .distinct()
                .toList();
    }

    /** The same lesson with its open duties alone. */
    DayLesson onlyOpen() {
        return new DayLesson(lesson, duties.stream().filter(DutyState::open).toList(), begun, current);
    }
}
