package io.reglament.guards.doors;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would tell of a person: their id, their roster's key, their name in every form in which it is written. */
record Traces(UUID person, Set<String> words) {
    private static final int SHORTEST = 4;

    /** Other tests of the same database give keys of one word, which a page may contain. */
    private static final int SHORTEST_KEY = 8;

    /** Of everybody in all schools. */
    static List<Traces> ofAll(TownDatabase database) {
        return database
                .all(
                        String.class,
                        "select concat_ws('|', id, sourced_id, family_name, given_name, middle_name) from identity.person")
                .stream()
                .map(Traces::of)
                .toList();
    }

    /** Those of these that the text tells of. */
    static List<Traces> in(String text, List<Traces> people) {
        return people.stream()
                .filter(person -> person.words().stream().anyMatch(text::contains))
                .toList();
    }

    private static Traces of(String row) {
        String[] cells = row.split("\\|", -1);
        String family = cells[2];
        String given = cells[3];
        Stream<String> names =
                Stream.of(family + " " + given, given + " " + family, family + " " + given.charAt(0) + ".");
        return new Traces(
                UUID.fromString(cells[0]),
                Stream.concat(
                                names.filter(word -> word.length() >= SHORTEST),
                                Stream.of(cells[0], cells[1]).filter(word -> word.length() >= SHORTEST_KEY))
                        .collect(Collectors.toSet()));
    }

    /** Without what is said of somebody else too. */
    Traces without(Traces other) {
        return new Traces(
                person,
                words.stream().filter(word -> !other.words().contains(word)).collect(Collectors.toSet()));
    }
}
