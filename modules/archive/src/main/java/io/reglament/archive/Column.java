package io.reglament.archive;

import java.util.Optional;

/**
 * A column of a school's table.
 *
 * @param type as PostgreSQL writes it, such as {@code text[]}
 * @param place in the primary key, from 0; empty outside it
 */
record Column(String name, String type, Optional<Integer> place) {
    static final String SCHOOL = "school_id";

    String quoted() {
        return '"' + name + '"';
    }

    /** Texts are ordered by their bytes: the order of a language differs from server to server. */
    String order() {
        return "t." + quoted() + (type.startsWith("text") || type.startsWith("char") ? " collate \"C\"" : "");
    }

    boolean array() {
        return type.endsWith("[]");
    }

    boolean json() {
        return type.startsWith("json");
    }
}
