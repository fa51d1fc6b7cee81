package io.reglament.curriculum.web.thematic;

import io.reglament.curriculum.PlannedTopic;
import io.reglament.curriculum.thematic.TableFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in the forms of a plan's page.
 *
 * @param ordinal the topic that is edited; 0 for a new one
 * @param fields of that topic, by the names of the columns; empty: as they stand
 * @param pasted what was typed into the field for tables
 * @param faults of what was typed; nothing of it was kept
 * @param where the form to which the faults belong: topic, table or file
 * @param moved the topic that was moved last, and up or down, so that the keyboard stays there; empty for none
 */
record PlanForm(
        int ordinal, Map<String, String> fields, String pasted, List<TableFault> faults, String where, String moved) {
    static final PlanForm EMPTY = new PlanForm(0, Map.of(), "", List.of(), "", "");

    PlanForm {
        fields = Map.copyOf(fields);
        faults = List.copyOf(faults);
    }

    static PlanForm editing(int ordinal, String moved) {
        return new PlanForm(ordinal, Map.of(), "", List.of(), "", moved);
    }

    /** With the fields of the topic that is edited. */
    PlanForm over(List<PlannedTopic> topics) {
        return fields.isEmpty() && ordinal >= 1 && ordinal <= topics.size()
                ? new PlanForm(ordinal, fields(topics.get(ordinal - 1)), pasted, faults, where, moved)
                : this;
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    private static Map<String, String> fields(PlannedTopic topic) {
        Map<String, String> fields = new HashMap<>();
        fields.put("term", topic.term() == 0 ? "" : String.valueOf(topic.term()));
        fields.put("section", topic.section());
        fields.put("topic", topic.topic());
        fields.put("hours", String.valueOf(topic.hours()));
        fields.put("homework", topic.homework());
        topic.test().ifPresent(test -> {
            fields.put("test", test.form());
            test.on().ifPresent(day -> fields.put("test_date", day.toString()));
        });
        return fields;
    }
}
