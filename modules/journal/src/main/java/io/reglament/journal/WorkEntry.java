package io.reglament.journal;

import io.reglament.curriculum.LessonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A work as a teacher states it.
 *
 * @param lesson the lesson it is sat in; its day is the work's day then
 * @param date the day where there is no lesson, in the school's zone
 * @param form key of a form of control in the profile of that day, at most 40 characters
 * @param title at most 300 characters on one line; may be empty
 * @param planned whether it is announced beforehand
 */
public record WorkEntry(
        Optional<LessonId> lesson, Optional<LocalDate> date, String form, String title, boolean planned) {
    public static final int FORM_MOST = 40;
    public static final int TITLE_MOST = 300;

    /** @throws IllegalArgumentException when a bound is overstepped, or there is neither lesson nor day, or both */
    public WorkEntry {
        title = title.strip();
        require(lesson.isPresent() != date.isPresent(), "date");
        require(!form.isEmpty() && form.length() <= FORM_MOST, "form");
        require(title.length() <= TITLE_MOST && LessonEntry.isLine(title), "title");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("Out of bounds: " + what);
        }
    }
}
