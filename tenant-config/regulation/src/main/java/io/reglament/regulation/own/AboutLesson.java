package io.reglament.regulation.own;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A lesson with what was entered for it.
 *
 * @param period its place in the day, 0 to 12
 * @param length in minutes, from bell to bell
 * @param topic empty while none is entered
 * @param homework empty while nothing is entered, that none is set included
 * @param absent students who were not there
 * @param late students who came late
 * @param works that were sat in it, without answers in the lesson
 */
public record AboutLesson(
        Course course,
        LocalDate date,
        int period,
        int length,
        Optional<EnteredText> topic,
        Optional<SetHomework> homework,
        boolean rollTaken,
        int absent,
        int late,
        List<AboutWork> works)
        implements About {
    public AboutLesson {
        works = List.copyOf(works);
    }
}
