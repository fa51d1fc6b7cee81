package io.reglament.regulation;

import java.util.Optional;

/** Clauses of the documents that schools keep in their own profiles. */
interface OwnDocuments {
    /** As the bound school's document has it; empty where no version in force ever had it. */
    Optional<Clause> find(ClauseId id);
}
