package io.reglament.compliance.wording;

import io.reglament.compliance.FindingRule;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Severity;
import java.time.Instant;
import java.util.Map;

/**
 * What a rule says of an entry.
 *
 * @param broken whether it is worded otherwise than the regulation asks
 * @param since when the entry was received as it stands
 * @param facts what the words of a finding show
 */
public record Worded(
        FindingRule rule, Basis basis, Severity severity, boolean broken, Instant since, Map<String, String> facts) {
    public Worded {
        facts = Map.copyOf(facts);
    }
}
