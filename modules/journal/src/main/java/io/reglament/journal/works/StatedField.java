package io.reglament.journal.works;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one save made different in a work, as the history of works tells it. */
record StatedField(String field, String before, String after) {

    static List<StatedField> ofNew(WorkRow work) {
        return between(Map.of(), stated(work));
    }

    static List<StatedField> between(WorkRow before, WorkRow after) {
        return between(stated(before), stated(after));
    }

    static List<StatedField> ofRemoval() {
        return List.of(new StatedField("removed", "", "true"));
    }

    private static List<StatedField> between(Map<String, String> before, Map<String, String> after) {
        List<StatedField> different = new ArrayList<>();
        after.forEach((field, value) -> {
            String was = before.getOrDefault(field, "");
            if (!was.equals(value)) {
                different.add(new StatedField(field, was, value));
            }
        });
        return different;
    }

    private static Map<String, String> stated(WorkRow work) {
        return new TreeMap<>(Map.of(
                "lesson", work.lesson().map(lesson -> lesson.value().toString()).orElse(""),
                "date", work.date().toString(),
                "form", work.form(),
                "title", work.title(),
                "weight", work.weight().toPlainString(),
                "planned", Boolean.toString(work.planned())));
    }
}
