package io.reglament.compliance;

import io.reglament.identity.PersonId;
import io.reglament.regulation.ClauseId;
import io.reglament.tenancy.SchoolId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A query as a condition over {@code compliance.finding f}.
 *
 * @param sql follows the school in the statement; holds no value, only names
 */
record FindingFilter(String sql, Map<String, Object> values) {
    static FindingFilter of(SchoolId school, FindingQuery query) {
        return late(school, query).and(state(query.state()), Map.of());
    }

    /** The same, but never the withdrawn ones. */
    static FindingFilter counted(SchoolId school, FindingQuery query) {
        return of(school, query).and("f.state <> 'WITHDRAWN'", Map.of());
    }

    private static FindingFilter late(SchoolId school, FindingQuery query) {
        LocalDate first = query.day().orElse(query.first());
        LocalDate last = query.day().orElse(query.last());
        return new FindingFilter(
                        "f.severity = 'BREACH' and f.lesson_date between :first and :last",
                        Map.of("school", school.value(), "first", first, "last", last))
                .and("f.teacher_id = :teacher", "teacher", query.teacher().map(PersonId::value))
                .and("f.group_label = :label", "label", query.groupLabel())
                .and(clause(query.clause()), clauseValue(query.clause()));
    }

    private FindingFilter and(String condition, String name, Optional<?> value) {
        return value.map(given -> and(condition, Map.<String, Object>of(name, given)))
                .orElse(this);
    }

    private FindingFilter and(String condition, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(more);
        return new FindingFilter(sql + " and " + condition, Map.copyOf(all));
    }

    private static String clause(Optional<ClauseChoice> choice) {
        return choice.map(chosen -> chosen.clause().isPresent() ? "f.clause = :clause" : "f.clause is null")
                .orElse("true");
    }

    private static Map<String, Object> clauseValue(Optional<ClauseChoice> choice) {
        return choice.flatMap(ClauseChoice::clause)
                .map(ClauseId::value)
                .map(id -> Map.<String, Object>of("clause", id))
                .orElse(Map.of());
    }

    private static String state(Optional<FindingState> state) {
        return state.map(chosen -> "f.state = '" + chosen.name() + "'").orElse("f.state <> 'WITHDRAWN'");
    }
}
