package io.reglament.compliance;

import java.time.Instant;
import java.util.List;

/** Port: what a module knows the bound school to owe. */
public interface Obligations {
    /** What fell or falls due in [from, to), done or not, earliest first; asked within a transaction. */
    List<Obligation> due(Instant from, Instant to);
}
