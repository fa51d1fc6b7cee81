package io.reglament.curriculum.thematic;

import io.reglament.curriculum.PlanCoverage;
import io.reglament.curriculum.PlannedTopic;
import java.util.List;
import java.util.Optional;

/**
 * A plan against the calendar of a group.
 *
 * @param next what is to be taught next; empty when the plan is through
 */
public record Progress(List<TopicLine> lines, PlanCoverage coverage, Optional<PlannedTopic> next) {
    public Progress {
        lines = List.copyOf(lines);
    }
}
