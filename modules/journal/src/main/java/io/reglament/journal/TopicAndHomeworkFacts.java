package io.reglament.journal;

import io.reglament.curriculum.LessonFacts;
import io.reglament.curriculum.LessonId;
import io.reglament.regulation.Duty;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells which lessons have their topic and homework. */
@Component
class TopicAndHomeworkFacts implements LessonFacts {
    private final RecordRows records;

    TopicAndHomeworkFacts(RecordRows records) {
        this.records = records;
    }

    @Override
    public Set<Duty> duties() {
        return Set.of(Duty.TOPIC, Duty.HOMEWORK);
    }

    @Override
    public Map<LessonId, Map<Duty, Instant>> enteredSince(Collection<LessonId> lessons) {
        Map<LessonId, Map<Duty, Instant>> entered = new HashMap<>();
        if (!lessons.isEmpty()) {
            records.since(lessons, (lesson, since) -> entered.put(lesson, byDuty(since)));
        }
        return entered;
    }

    private static Map<Duty, Instant> byDuty(RecordRows.Since since) {
        Map<Duty, Instant> byDuty = new EnumMap<>(Duty.class);
        since.topic().ifPresent(moment -> byDuty.put(Duty.TOPIC, moment));
        since.homework().ifPresent(moment -> byDuty.put(Duty.HOMEWORK, moment));
        return byDuty;
    }
}
