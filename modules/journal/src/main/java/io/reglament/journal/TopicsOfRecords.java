package io.reglament.journal;

import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.WrittenTopics;
import io.reglament.tenancy.RoundTrip;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells which topics teachers entered, so that plans can be laid over lessons. */
@Component
class TopicsOfRecords implements WrittenTopics {
    private final RoundTrip trip;

    TopicsOfRecords(RoundTrip trip) {
        this.trip = trip;
    }

    @Override
    public Map<LessonId, String> of(Collection<LessonId> lessons) {
        return lessons.isEmpty() ? Map.of() : trip.ask(RecordRows.topics(lessons));
    }
}
