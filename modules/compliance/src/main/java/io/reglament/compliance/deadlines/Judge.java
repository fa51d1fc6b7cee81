package io.reglament.compliance.deadlines;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Gathers what the rules need for a batch of one kind, and asks them. It reads only: a draft is tried by it too. */
interface Judge {
    Scope scope();

    /** In a constant number of queries, inside the caller's transaction. */
    Looked look(Collection<UUID> ids, Instant now);
}
