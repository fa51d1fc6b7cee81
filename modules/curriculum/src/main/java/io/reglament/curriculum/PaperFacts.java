package io.reglament.curriculum;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Port: the module that prints sheets tells whether paper and journal say the same. Each is called inside the caller's
 * transaction and answered in a number of queries that does not depend on how many are asked for.
 */
public interface PaperFacts {
    /** The newest print of each sheet of these groups in these terms; what was never printed is absent. */
    List<PrintedPaper> newest(Collection<GroupId> groups, Collection<TermId> terms);

    /** In how many places the journal says something else than these prints, by print. */
    Map<UUID, Integer> changed(Collection<UUID> prints);
}
