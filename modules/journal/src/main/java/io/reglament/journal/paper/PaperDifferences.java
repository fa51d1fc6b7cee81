package io.reglament.journal.paper;

import io.reglament.journal.PaperChange;
import io.reglament.journal.PaperLine;
import io.reglament.journal.PaperLine.Kind;
import io.reglament.journal.PaperLine.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds a paper against the journal. */
final class PaperDifferences {
    private static final Comparator<PaperChange> ORDER = Comparator.comparing(
                    (PaperChange change) -> change.where().date())
            .thenComparingInt(change -> change.where().place())
            .thenComparing(change -> change.where().kind())
            .thenComparing(change -> change.where().about())
            .thenComparing(change -> change.where().student());

    private PaperDifferences() {}

    /**
     * In the order of days.
     *
     * @param whole whether the paper covers the term to its end: one that does not, and has no term marks on it, says
     *     nothing of these
     */
    static List<PaperChange> between(List<PaperLine> paper, List<PaperLine> journal, boolean whole) {
        boolean ofTerm = whole || paper.stream().anyMatch(line -> line.kind() == Kind.TERM_MARK);
        Map<Spot, PaperLine> now = new HashMap<>(journal.stream()
                .filter(line -> ofTerm || line.kind() != Kind.TERM_MARK)
                .collect(Collectors.toMap(PaperLine::spot, Function.identity())));
        List<PaperChange> changes = new ArrayList<>();
        for (PaperLine was : paper) {
            Optional<PaperLine> stands = Optional.ofNullable(now.remove(was.spot()));
            if (stands.filter(was::says).isEmpty()) {
                changes.add(new PaperChange(Optional.of(was), stands));
            }
        }
        now.values().forEach(line -> changes.add(new PaperChange(Optional.empty(), Optional.of(line))));
        changes.sort(ORDER);
        return List.copyOf(changes);
    }
}
