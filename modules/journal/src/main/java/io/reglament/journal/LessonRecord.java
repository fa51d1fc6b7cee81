package io.reglament.journal;

import io.reglament.curriculum.LessonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What stands in the journal for a lesson.
 *
 * @param homework with {@code noHomework} the school's own phrase for it, or empty where its regulation names none
 * @param minutes how long the homework takes
 * @param version 0 when nothing was ever entered, then one more with every change
 * @param topicSince since when a topic stands there without a gap, by the moment it was received
 * @param homeworkSince the same of homework, "none set" being homework too
 */
public record LessonRecord(
        LessonId lesson,
        String topic,
        String homework,
        Optional<Integer> minutes,
        boolean noHomework,
        int version,
        Optional<Instant> topicSince,
        Optional<Instant> homeworkSince,
        Optional<LastChange> lastChange) {

    static LessonRecord blank(LessonId lesson) {
        return new LessonRecord(
                lesson, "", "", Optional.empty(), false, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether both say the same of homework, the text, the minutes and "none". */
    boolean sameHomework(LessonRecord other) {
        return homework.equals(other.homework) && minutes.equals(other.minutes) && noHomework == other.noHomework;
    }

    boolean sameContent(LessonRecord other) {
        return topic.equals(other.topic) && sameHomework(other);
    }
}
