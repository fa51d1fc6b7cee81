package io.reglament.journal.web.family;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A lesson in a diary.
 *
 * @param homework that it set, empty where none stands there
 * @param minutes the homework takes
 */
record DiaryLesson(
        int period,
        Instant startsAt,
        String subject,
        String room,
        String topic,
        String homework,
        Optional<Integer> minutes,
        List<DiaryMark> marks,
        Optional<Missed> missed) {
    DiaryLesson {
        marks = List.copyOf(marks);
    }
}
