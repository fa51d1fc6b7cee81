package io.reglament.curriculum;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Port: the module that keeps the marks tells how it stands with a work. */
public interface WorkFacts {
    /** Those that are there, in a constant number of queries; a removed work is not. */
    List<WorkStanding> of(Collection<UUID> works);

    /**
     * Ids of works in their order, for going through all of them.
     *
     * @param after the last one seen; the nil UUID for the beginning
     * @param most 1 to 1,000
     */
    List<UUID> after(UUID after, int most);
}
