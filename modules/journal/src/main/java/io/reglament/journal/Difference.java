package io.reglament.journal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A field in which two states of a lesson record differ, in words for the history. */
record Difference(String field, String before, String after) {

    static List<Difference> between(LessonRecord before, LessonRecord after) {
        return Stream.of(
                        of("topic", before, after, LessonRecord::topic),
                        of("homework", before, after, LessonRecord::homework),
                        of("homework-minutes", before, after, Difference::minutes),
                        of("no-homework", before, after, record -> String.valueOf(record.noHomework())))
                .filter(difference -> !difference.before.equals(difference.after))
                .toList();
    }

    private static Difference of(
            String field, LessonRecord before, LessonRecord after, Function<LessonRecord, String> read) {
        return new Difference(field, read.apply(before), read.apply(after));
    }

    private static String minutes(LessonRecord record) {
        return record.minutes().map(String::valueOf).orElse("");
    }
}
