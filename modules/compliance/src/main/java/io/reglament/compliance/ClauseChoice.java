package io.reglament.compliance;

import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import java.util.Optional;

/** What findings rest on, as one chooses among them: a clause, or the district's default where there is none. */
public record ClauseChoice(Optional<ClauseId> clause) {
    public static final ClauseChoice DISTRICT = new ClauseChoice(Optional.empty());

    public static ClauseChoice of(Basis basis) {
        return new ClauseChoice(basis.clause());
    }
}
