package io.reglament.guards.doors;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
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
            entry("lesson", new Kind(place -> place.lesson().toString(), NOBODYS)),
            entry("group", new Kind(place -> place.group().toString(), NOBODYS)),
            entry("work", new Kind(place -> place.work().toString(), NOBODYS)),
            entry("plan", new Kind(place -> Planned.in(place).toString(), NOBODYS)),
            entry("print", new Kind(place -> Printed.in(place).toString(), NOBODYS)),
            entry("term", new Kind(place -> place.term().toString(), NOBODYS)),
            entry("student", new Kind(place -> place.student().toString(), NOBODYS)),
            entry("person", new Kind(place -> place.student().toString(), NOBODYS)),
            entry("class", new Kind(place -> place.schoolClass().toString(), NOBODYS)),
            entry("absence", new Kind(place -> place.absence().toString(), NOBODYS)),
            entry("run", new Kind(place -> place.school().freshImport().toString(), NOBODYS)),
            entry("package", new Kind(place -> place.school().freshPackage().toString(), NOBODYS)),
            entry("version", new Kind(place -> Integer.toString(place.school().freshDraft()), "999999")),
            entry(
                    "clause",
                    new Kind(place -> CLAUSES.getOrDefault(place.school().slug().value(), ""), "A-99.99")),
            entry("entry", new Kind(place -> Inspected.in(place).entry().toString(), NOBODYS)),
            entry(
                    "inspection",
                    new Kind(place -> Inspected.in(place).inspection().toString(), NOBODYS)),
            entry("remark", new Kind(place -> Inspected.in(place).remark().toString(), NOBODYS)),
            entry("answer", new Kind(place -> Inspected.in(place).answer().toString(), NOBODYS)),
            entry("outage", new Kind(place -> Inspected.in(place).outage().toString(), NOBODYS)),
            entry("loss", new Kind(place -> Inspected.in(place).loss().toString(), NOBODYS)),
            entry("thread", new Kind(place -> place.post().thread().toString(), NOBODYS)),
            entry("notice", new Kind(place -> place.post().notice().toString(), NOBODYS)),
            entry("announcement", new Kind(place -> place.post().announcement().toString(), NOBODYS)));

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
        return !Set.of("run", "package", "version", "clause", "entry", "term").contains(variable);
    }
}
