package io.reglament.guards.doors;

import java.util.Map;
import java.util.function.Function;

/**
 * What can stand in an address under a name.
 *
 * @param some one of a school's own, to be read only
 * @param fresh one of a school's own that no test has touched
 * @param absent one that no school has
 */
record Kind(Function<SchoolOfTown, String> some, Function<SchoolOfTown, String> fresh, String absent) {
    private static final String NOBODYS = "0190a0a0-0000-7000-8000-000000000000";

    private static final Map<String, String> CLAUSES = Map.of("smidovich-3", "A-5.2a", "bishkek-48", "C-3.5a");

    private static final Map<String, Kind> BY_VARIABLE = Map.of(
            "lesson",
                    new Kind(
                            school -> school.someLesson().toString(),
                            school -> school.freshLesson().toString(),
                            NOBODYS),
            "run", always(school -> school.freshImport().toString(), NOBODYS),
            "version", always(school -> Integer.toString(school.freshDraft()), "999999"),
            "clause", always(school -> CLAUSES.getOrDefault(school.slug().value(), ""), "A-99.99"));

    /** Fails on a name that nobody has said yet how to make a foreign one of. */
    static Kind of(String variable) {
        Kind kind = BY_VARIABLE.get(variable);
        if (kind == null) {
            throw new IllegalArgumentException("An unknown kind of path variable: " + variable);
        }
        return kind;
    }

    /** What a route may be given: its own copy where it writes. */
    String value(SchoolOfTown school, Route route) {
        return route.reads() ? some.apply(school) : fresh.apply(school);
    }

    private static Kind always(Function<SchoolOfTown, String> fresh, String absent) {
        return new Kind(fresh, fresh, absent);
    }
}
