package io.reglament.guards.doors;

import java.util.Map;
import java.util.function.Function;

/**
 * What can stand in an address under a name.
 *
 * @param of the one that belongs to a place, or to its school
 * @param absent one that no school has
 */
record Kind(Function<Place, String> of, String absent) {
    private static final String NOBODYS = "0190a0a0-0000-7000-8000-000000000000";

    private static final Map<String, String> CLAUSES = Map.of("smidovich-3", "A-5.2a", "bishkek-48", "C-3.5a");

    private static final Map<String, Kind> BY_VARIABLE = Map.ofEntries(
            Map.entry("lesson", new Kind(place -> place.lesson().toString(), NOBODYS)),
            Map.entry("group", new Kind(place -> place.group().toString(), NOBODYS)),
            Map.entry("work", new Kind(place -> place.work().toString(), NOBODYS)),
            Map.entry("term", new Kind(place -> place.term().toString(), NOBODYS)),
            Map.entry("student", new Kind(place -> place.student().toString(), NOBODYS)),
            Map.entry("person", new Kind(place -> place.student().toString(), NOBODYS)),
            Map.entry("class", new Kind(place -> place.schoolClass().toString(), NOBODYS)),
            Map.entry("notice", new Kind(place -> place.notice().toString(), NOBODYS)),
            Map.entry("run", new Kind(place -> place.school().freshImport().toString(), NOBODYS)),
            Map.entry("version", new Kind(place -> Integer.toString(place.school().freshDraft()), "999999")),
            Map.entry("clause", new Kind(place -> CLAUSES.getOrDefault(place.school().slug().value(), ""), "A-99.99")));

    /** Fails on a name that nobody has said yet how to make a foreign one of. */
    static Kind of(String variable) {
        Kind kind = BY_VARIABLE.get(variable);
        if (kind == null) {
            throw new IllegalArgumentException("An unknown kind of path variable: " + variable);
        }
        return kind;
    }

    /** Whether each class of the school has ones of its own, so that another's is another's. */
    static boolean ofAPlace(String variable) {
        return !java.util.Set.of("run", "version", "clause", "term").contains(variable);
    }
}
