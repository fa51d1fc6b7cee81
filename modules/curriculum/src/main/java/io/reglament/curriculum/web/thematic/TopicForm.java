package io.reglament.curriculum.web.thematic;

import java.util.Map;
import java.util.Optional;

/**
 * A change of a draft's topics, as the page sends it: a button with its topic's ordinal, or the fields of one topic.
 *
 * @param edition over which it was typed
 * @param save the topic whose fields are sent; 0 for a new one
 */
record TopicForm(
        int edition,
        Optional<Integer> up,
        Optional<Integer> down,
        Optional<Integer> remove,
        Optional<Integer> save,
        Optional<String> term,
        Optional<String> section,
        Optional<String> topic,
        Optional<String> hours,
        Optional<String> test,
        Optional<String> day,
        Optional<String> homework) {
    /** By the names of the columns. */
    Map<String, String> fields() {
        return Map.of(
                "term", term.orElse(""),
                "section", section.orElse(""),
                "topic", topic.orElse(""),
                "hours", hours.orElse(""),
                "test", test.orElse(""),
                "test_date", day.orElse(""),
                "homework", homework.orElse(""));
    }
}
