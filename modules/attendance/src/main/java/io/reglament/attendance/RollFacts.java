package io.reglament.attendance;

import io.reglament.curriculum.LessonFacts;
import io.reglament.curriculum.LessonId;
import io.reglament.regulation.Duty;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells of which lessons the roll has been taken. */
@Component
class RollFacts implements LessonFacts {
    private final RollRows rolls;

    RollFacts(RollRows rolls) {
        this.rolls = rolls;
    }

    @Override
    public Set<Duty> duties() {
        return Set.of(Duty.ROLL);
    }

    @Override
    public Map<LessonId, Map<Duty, Instant>> enteredSince(Collection<LessonId> lessons) {
        Map<LessonId, Map<Duty, Instant>> entered = new HashMap<>();
        if (!lessons.isEmpty()) {
            rolls.since(lessons).forEach((lesson, since) -> entered.put(lesson, Map.of(Duty.ROLL, since)));
        }
        return entered;
    }
}
