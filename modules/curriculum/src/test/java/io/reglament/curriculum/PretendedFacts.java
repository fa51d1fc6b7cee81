package io.reglament.curriculum;

import io.reglament.regulation.Duty;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** Stands for the modules that keep a lesson's records. */
@TestComponent
class PretendedFacts implements LessonFacts {
    private final Map<LessonId, Map<Duty, Instant>> entered = new ConcurrentHashMap<>();

    void enter(LessonId lesson, Duty duty, Instant at) {
        entered.computeIfAbsent(lesson, _ -> new EnumMap<>(Duty.class)).put(duty, at);
    }

    @Override
    public Set<Duty> duties() {
        return Set.of(Duty.TOPIC, Duty.HOMEWORK, Duty.ROLL);
    }

    @Override
    public Map<LessonId, Map<Duty, Instant>> enteredSince(Collection<LessonId> lessons) {
        return lessons.stream()
                .distinct()
                .filter(entered::containsKey)
                .collect(Collectors.toMap(lesson -> lesson, entered::get));
    }
}
