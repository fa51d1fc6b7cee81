package io.reglament.compliance;

import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Late things of a stretch, counted.
 *
 * @param days on which the school has lessons, and any other day with findings, in order
 * @param byTeacher only teachers and days with findings
 * @param byClass by group label, in the order of the labels
 * @param byClause in the order of the clauses, the district's defaults first
 */
public record FindingCounts(
        List<LocalDate> days,
        Map<PersonId, Map<LocalDate, Count>> byTeacher,
        Map<String, Count> byClass,
        Map<ClauseChoice, Count> byClause) {

    public Count total() {
        return byClause.values().stream().reduce(Count.NONE, Count::plus);
    }

    public Count ofTeacher(PersonId teacher) {
        return byTeacher.getOrDefault(teacher, Map.of()).values().stream().reduce(Count.NONE, Count::plus);
    }

    public Count ofDay(LocalDate day) {
        return byTeacher.values().stream()
                .map(days -> days.getOrDefault(day, Count.NONE))
                .reduce(Count.NONE, Count::plus);
    }
}
