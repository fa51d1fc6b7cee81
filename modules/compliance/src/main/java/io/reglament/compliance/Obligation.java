package io.reglament.compliance;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Responsible;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that a school as a whole owes by a moment, such as a back-up. What is not done by then becomes a finding.
 *
 * @param key unique in the school among its kind and the same each time it is asked for; at most 100
 * @param kind what it is, of which text bundles have a name; a-z and hyphens
 * @param who answers for it
 * @param basis the clause or the district's default that demands it
 * @param dueAt the first instant that is late
 * @param doneAt when it was done, early or late
 * @param path where its evidence stands, inside the school's address and beginning with a slash
 */
public record Obligation(
        String key,
        String kind,
        List<Responsible> who,
        Basis basis,
        Instant dueAt,
        Optional<Instant> doneAt,
        String path) {
    public Obligation {
        who = List.copyOf(who);
    }
}
