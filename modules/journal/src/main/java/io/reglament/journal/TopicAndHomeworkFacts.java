package io.reglament.journal;

import io.reglament.curriculum.LessonFacts;
import io.reglament.curriculum.LessonId;
import io.reglament.regulation.Duty;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells which lessons have their topic and homework, and in which somebody was marked. */
@Component
class TopicAndHomeworkFacts implements LessonFacts {
    private final RoundTrip trip;

    TopicAndHomeworkFacts(RoundTrip trip) {
        this.trip = trip;
    }

    @Override
    public Set<Duty> duties() {
        return Set.of(Duty.TOPIC, Duty.HOMEWORK);
    }

    @Override
    public Map<LessonId, Map<Duty, Instant>> enteredSince(Collection<LessonId> lessons) {
        Map<LessonId, Map<Duty, Instant>> entered = new HashMap<>();
        if (lessons.isEmpty()) {
            return entered;
        }
        Ask<Map<LessonId, RecordRows.Since>> records = RecordRows.since(lessons);
        Ask<Map<LessonId, Instant>> oral = OralMarks.since(lessons);
        Answers answers = trip.send(records, oral);
        answers.of(records).forEach((lesson, since) -> entered.put(lesson, byDuty(since)));
        answers.of(oral)
                .forEach((lesson, moment) -> entered.computeIfAbsent(lesson, _ -> new EnumMap<>(Duty.class))
                        .put(Duty.ORAL_MARKS, moment));
        return entered;
    }

    private static Map<Duty, Instant> byDuty(RecordRows.Since since) {
        Map<Duty, Instant> byDuty = new EnumMap<>(Duty.class);
        since.topic().ifPresent(moment -> byDuty.put(Duty.TOPIC, moment));
        since.homework().ifPresent(moment -> byDuty.put(Duty.HOMEWORK, moment));
        return byDuty;
    }
}
