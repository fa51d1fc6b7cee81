package io.reglament.regulation;

import java.util.Optional;

/** What a value rests on. */
public sealed interface Basis {
    /** The school's own regulation demands it. */
    record ByClause(ClauseId id) implements Basis {}

    /** The regulation is silent, and the district's default holds. */
    record DistrictDefault() implements Basis {}

    /** The regulation is silent, and nobody demands it: the value is for convenience. */
    record NotRegulated() implements Basis {}

    /** Whether breaking the value makes a finding. */
    default boolean binding() {
        return !(this instanceof NotRegulated);
    }

    default Optional<ClauseId> clause() {
        return this instanceof ByClause(ClauseId clause) ? Optional.of(clause) : Optional.empty();
    }
}
