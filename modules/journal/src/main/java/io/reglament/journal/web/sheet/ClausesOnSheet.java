package io.reglament.journal.web.sheet;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Clause;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.ClauseRegister;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clauses that one sheet cites, each once. */
final class ClausesOnSheet {
    private final ClauseRegister register;
    private final Phrases phrases;
    private final Map<ClauseId, ClauseOnSheet> cited = new LinkedHashMap<>();

    ClausesOnSheet(ClauseRegister register, Phrases phrases) {
        this.register = register;
        this.phrases = phrases;
    }

    Optional<ClauseOnSheet> of(Basis basis) {
        return basis.clause().map(clause -> cited.computeIfAbsent(clause, this::made));
    }

    List<ClauseOnSheet> cited() {
        return List.copyOf(cited.values());
    }

    private ClauseOnSheet made(ClauseId id) {
        Optional<Clause> clause = register.find(id);
        String ref = clause.map(Clause::ref).orElse(id.value());
        String words = clause.map(known -> known.says(phrases.locale())).orElse("");
        return new ClauseOnSheet("sheet-clause-" + cited.size(), ref, phrases.clauseLabel(ref), words);
    }
}
