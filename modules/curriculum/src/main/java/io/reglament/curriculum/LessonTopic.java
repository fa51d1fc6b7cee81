package io.reglament.curriculum;

import java.util.Optional;

/**
 * What the plan says of a lesson, and what the teacher wrote.
 *
 * @param byOrdinal the topic of the n-th hour for the n-th lesson of the year
 * @param offered the topic that was next when the lesson came, after those that were written before it; empty when the
 *     plan is through
 * @param written empty where no topic is entered
 * @param matched the plan's topic that was written; empty where none has these words
 */
public record LessonTopic(
        Optional<PlannedTopic> byOrdinal,
        Optional<PlannedTopic> offered,
        String written,
        Optional<PlannedTopic> matched) {}
