package io.reglament.curriculum.thematic;

import io.reglament.curriculum.PlannedTopic;
import java.util.List;

/**
 * What was read from a table.
 *
 * @param topics numbered from 1; nothing is to be kept of them where there are faults
 */
public record TableReading(List<PlannedTopic> topics, List<TableFault> faults) {
    public TableReading {
        topics = List.copyOf(topics);
        faults = List.copyOf(faults);
    }

    public boolean whole() {
        return faults.isEmpty();
    }

    static TableReading faulty(TableFault fault) {
        return new TableReading(List.of(), List.of(fault));
    }
}
