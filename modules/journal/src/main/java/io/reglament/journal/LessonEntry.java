package io.reglament.journal;

import io.reglament.tenancy.DeviceClock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a teacher enters for a lesson: always the whole of it, never one field.
 *
 * @param topic at most 500 characters on one line; empty clears it
 * @param homework at most 2000 characters; empty clears it
 * @param minutes how long the homework takes, 1 to 600
 * @param noHomework true when none is set: then there is neither text nor minutes, the school's phrase stands instead
 * @param version the version the entry was typed over, 0 when nothing stood there
 * @param key the client's own key of this save: the same key again gets the same answer and changes nothing
 * @param typedAt when it was typed, by the clock of the device; between the years 2000 and 2100
 */
public record LessonEntry(
        String topic,
        String homework,
        Optional<Integer> minutes,
        boolean noHomework,
        int version,
        UUID key,
        Instant typedAt) {

    public static final int TOPIC_MOST = 500;
    public static final int HOMEWORK_MOST = 2000;
    public static final int MINUTES_MOST = 600;

    private static final Pattern LINE = Pattern.compile("[^\\p{Cc}]*");
    private static final Pattern TEXT = Pattern.compile("[\\P{Cc}\\n\\r\\t]*");

    /** @throws IllegalArgumentException when a bound is overstepped */
    public LessonEntry {
        require(topic.length() <= TOPIC_MOST && isLine(topic), "topic");
        require(homework.length() <= HOMEWORK_MOST && isText(homework), "homework");
        require(minutes.stream().allMatch(m -> m >= 1 && m <= MINUTES_MOST), "minutes");
        require(version >= 0, "version");
        require(DeviceClock.isPlausible(typedAt), "typedAt");
        topic = topic.strip();
        homework = homework.replace("\r\n", "\n").replace('\r', '\n').strip();
        require(!noHomework || (homework.isEmpty() && minutes.isEmpty()), "noHomework");
    }

    /** Whether a text has one line and no control characters. */
    public static boolean isLine(String text) {
        return LINE.matcher(text).matches();
    }

    /** Whether a text has no control characters but tabs and the ends of lines. */
    public static boolean isText(String text) {
        return TEXT.matcher(text).matches();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("Out of bounds: " + what);
        }
    }
}
