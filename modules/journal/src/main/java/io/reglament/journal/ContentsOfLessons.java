package io.reglament.journal;

import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonContents;
import io.reglament.curriculum.LessonId;
import io.reglament.tenancy.RoundTrip;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in lessons' records. */
@Component
class ContentsOfLessons implements LessonContents {
    private final RoundTrip trip;

    ContentsOfLessons(RoundTrip trip) {
        this.trip = trip;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LessonId, LessonContent> entered(Collection<LessonId> lessons) {
        Map<LessonId, LessonContent> contents = new HashMap<>();
        if (!lessons.isEmpty()) {
            trip.ask(RecordsOfLessons.ask(lessons)).forEach((lesson, record) -> contents.put(lesson, content(record)));
        }
        return contents;
    }

    private static LessonContent content(LessonRecord record) {
        return new LessonContent(
                record.topic(),
                record.topicSince(),
                record.homework(),
                record.minutes(),
                record.noHomework(),
                record.homeworkSince());
    }
}
