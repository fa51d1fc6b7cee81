package io.reglament.compliance.dryrun;

import io.reglament.compliance.dryrun.DryRunSum.OfWhat;
import io.reglament.regulation.Severity;
import java.util.List;

/**
 * What a trial has found so far.
 *
 * @param sums the most found first
 * @param examples by rule, some of each that only one way finds
 */
public record DryRunResult(List<DryRunSum> sums, List<DryRunExample> examples) {
    public DryRunResult {
        sums = sums.stream().sorted(DryRunSum.ORDER).toList();
        examples = List.copyOf(examples);
    }

    /** Of rules, teachers or groups. */
    public List<DryRunSum> of(OfWhat what) {
        return sums.stream().filter(sum -> sum.of() == what).toList();
    }

    /** The same without whose they are, for those who may not see findings. */
    public DryRunResult ofRulesAlone() {
        return new DryRunResult(of(OfWhat.RULE), List.of());
    }

    /** All findings by the versions in force; hints are none. */
    public int now() {
        return breaches().stream().mapToInt(DryRunSum::now).sum();
    }

    /** All findings by the draft. */
    public int then() {
        return breaches().stream().mapToInt(DryRunSum::then).sum();
    }

    private List<DryRunSum> breaches() {
        return of(OfWhat.RULE).stream()
                .filter(sum -> sum.severity() == Severity.BREACH)
                .toList();
    }
}
