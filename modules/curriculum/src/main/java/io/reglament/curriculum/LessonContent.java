package io.reglament.curriculum;

import java.time.Instant;
import java.util.Optional;

/**
 * What a teacher entered for a lesson.
 *
 * @param topic empty where none stands
 * @param topicSince since when one stands, as received
 * @param homework empty where none stands; with {@code noHomework} the school's words for it, if it has any
 * @param homeworkMinutes how long it takes, where the teacher said so
 * @param noHomework whether it was entered that none is set
 * @param homeworkSince since when homework stands, or that there is none
 */
public record LessonContent(
        String topic,
        Optional<Instant> topicSince,
        String homework,
        Optional<Integer> homeworkMinutes,
        boolean noHomework,
        Optional<Instant> homeworkSince) {}
