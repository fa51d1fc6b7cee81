package io.reglament.guards.doors;

import java.util.Map;
import java.util.function.Function;

/**
 * What can stand in an address under a name.
 *
 * @param fresh one of a school's own that no test has touched
 * @param absent one that no school has
 */
record Kind(Function<SchoolOfTown, String> fresh, String absent) {
    private static final String NOBODYS = "0190a0a0-0000-7000-8000-000000000000";

    private static final Map<String, String> CLAUSES = Map.of("smidovich-3", "A-5.2a", "bishkek-48", "C-3.5a");

    private static final Map<String, Kind> BY_VARIABLE = Map.of(
            "lesson", new Kind(school -> school.freshLesson().toString(), NOBODYS),
            "run", new Kind(school -> school.freshImport().toString(), NOBODYS),
            "version", new Kind(school -> Integer.toString(school.freshDraft()), "999999"),
            "clause", new Kind(school -> CLAUSES.getOrDefault(school.slug().value(), ""), "A-99.99"));

    /** Fails on a name that nobody has said yet how to make a foreign one of. */
    static Kind of(String variable) {
        Kind kind = BY_VARIABLE.get(variable);
        if (kind == null) {
            throw new IllegalArgumentException("An unknown kind of path variable: " + variable);
        }
        return kind;
    }
}
