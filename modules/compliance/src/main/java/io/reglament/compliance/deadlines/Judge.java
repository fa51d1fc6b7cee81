package io.reglament.compliance.deadlines;

import io.reglament.regulation.Touched.Scope;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Gathers what the rules need for a batch of one kind, asks them, and says what has to be written. */
interface Judge {
    Scope scope();

    /** Locks the watches of the batch first, so that everything is read as the evaluation before left it. */
    Batch judge(Collection<UUID> ids, Instant now);

    /**
     * What judging a batch comes to.
     *
     * @param gone what is not there after all
     */
    record Batch(List<FindingChange> changes, List<Watch> watches, List<UUID> gone) {}
}
