package io.reglament.compliance;

import java.util.List;

/**
 * A page of findings.
 *
 * @param page counts from 0
 * @param more whether another page follows
 */
public record FindingPage(List<FindingView> findings, int page, boolean more) {
    public FindingPage {
        findings = List.copyOf(findings);
    }
}
