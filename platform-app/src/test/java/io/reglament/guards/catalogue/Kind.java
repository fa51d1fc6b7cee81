package io.reglament.guards.catalogue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of tables there are, and what the application may do with each. */
enum Kind {
    TENANT("tenant", Set.of("SELECT", "INSERT", "UPDATE", "DELETE")),
    TENANT_HISTORY("tenant history", Set.of("SELECT", "INSERT")),
    FIGURES("figures", Set.of("SELECT", "INSERT", "UPDATE", "DELETE")),
    GLOBAL("global", Set.of("SELECT", "INSERT", "UPDATE")),
    GLOBAL_HISTORY("global history", Set.of("SELECT", "INSERT")),
    LOCAL("local", Set.of("SELECT", "INSERT", "UPDATE", "DELETE"));

    private final String name;
    private final Set<String> grants;

    Kind(String name, Set<String> grants) {
        this.name = name;
        this.grants = grants;
    }

    boolean ofASchool() {
        return this == TENANT || this == TENANT_HISTORY || this == FIGURES;
    }

    Set<String> grants() {
        return grants;
    }

    /** Whether the district's reports may read it, over all schools. */
    boolean reported() {
        return this == FIGURES;
    }

    /** The kind that a table's comment declares. */
    static Optional<Kind> declared(String comment) {
        return Arrays.stream(values())
                .filter(kind -> comment.equals("kind: " + kind.name))
                .findFirst();
    }
}
