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
 * @param label what or whose it is, in the school's words, at most {@value #LABEL_MOST}; empty where the kind says all
 */
public record Obligation(
        String key,
        String kind,
        List<Responsible> who,
        Basis basis,
        Instant dueAt,
        Optional<Instant> doneAt,
        String path,
        String label) {
    static final int LABEL_MOST = 300;

    public Obligation {
        who = List.copyOf(who);
        label = label.length() <= LABEL_MOST ? label : label.substring(0, LABEL_MOST - 1) + "…";
    }

    /** One of which the kind says all. */
    public Obligation(
            String key,
            String kind,
            List<Responsible> who,
            Basis basis,
            Instant dueAt,
            Optional<Instant> doneAt,
            String path) {
        this(key, kind, who, basis, dueAt, doneAt, path, "");
    }

    /** One that is not done, and for which no post answers. */
    public static Obligation open(String key, String kind, Basis basis, Instant dueAt, String path) {
        return new Obligation(key, kind, List.of(), basis, dueAt, Optional.empty(), path);
    }

    /** The same with what or whose it is. */
    public Obligation labelled(String words) {
        return new Obligation(key, kind, who, basis, dueAt, doneAt, path, words);
    }

    /** The same, done at that moment. */
    public Obligation done(Instant at) {
        return new Obligation(key, kind, who, basis, dueAt, Optional.of(at), path, label);
    }
}
