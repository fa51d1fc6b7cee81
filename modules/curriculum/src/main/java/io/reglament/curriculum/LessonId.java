package io.reglament.curriculum;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A dated lesson; the id outlives changes of teacher, room and time, and a cancellation. */
public record LessonId(UUID value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** The id in a text that came from outside, or nothing when it is none. */
    public static Optional<LessonId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new LessonId(UUID.fromString(text))) : Optional.empty();
    }
}
