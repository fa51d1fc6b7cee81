package io.reglament.compliance.deadlines;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.deadlines.Verdict.InTime;
import io.reglament.identity.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What of a lesson or a work was entered in time, which leaves no finding.
 *
 * @param teacher who answers for it; empty where nothing was
 */
record Kept(List<FindingRule> inTime, Optional<PersonId> teacher) {
    static final Kept NOTHING = new Kept(List.of(), Optional.empty());

    /** By lesson or work, in the order in which the rules were judged. */
    static Map<UUID, Kept> of(Collection<Judged> judged) {
        Map<UUID, Kept> kept = new HashMap<>();
        judged.stream()
                .filter(each -> each.verdict() instanceof InTime)
                .forEach(each -> kept.merge(
                        each.place().scope(),
                        new Kept(
                                List.of(each.place().rule()),
                                Optional.of(each.about().teacher())),
                        Kept::and));
        return kept;
    }

    private Kept and(Kept more) {
        return new Kept(Stream.concat(inTime.stream(), more.inTime.stream()).toList(), more.teacher);
    }
}
