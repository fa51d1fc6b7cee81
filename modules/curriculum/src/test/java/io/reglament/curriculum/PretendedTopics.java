package io.reglament.curriculum;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** Stands for the module that keeps the topics of lessons. */
@TestComponent
class PretendedTopics implements WrittenTopics {
    private final Map<LessonId, String> topics = new ConcurrentHashMap<>();

    void write(LessonId lesson, String topic) {
        topics.put(lesson, topic);
    }

    @Override
    public Map<LessonId, String> of(Collection<LessonId> lessons) {
        return lessons.stream().filter(topics::containsKey).collect(Collectors.toMap(lesson -> lesson, topics::get));
    }
}
