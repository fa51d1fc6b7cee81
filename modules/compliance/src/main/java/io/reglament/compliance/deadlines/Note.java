package io.reglament.compliance.deadlines;

import io.reglament.regulation.Severity;
import java.util.Map;

/**
 * What a finding says beside its rule.
 *
 * @param facts what its words show, by name
 */
record Note(Severity severity, Map<String, String> facts) {
    /** Nothing: the rule says all. */
    static final Note NONE = new Note(Severity.BREACH, Map.of());

    Note {
        facts = Map.copyOf(facts);
    }
}
