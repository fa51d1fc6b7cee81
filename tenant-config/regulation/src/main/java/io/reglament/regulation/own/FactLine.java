package io.reglament.regulation.own;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One fact as a school is told of it.
 *
 * @param path as conditions write it, such as {@code lesson.homework.minutes}
 * @param type as a school reads it: int, double, bool, text, one of known words, a date, facts, or a list of works
 * @param always whether it is always stated
 * @param words key of its meaning in the message bundles
 */
public record FactLine(String path, String type, Unit unit, boolean always, String words) {
    private static final String KEYS = "regulation.fact.";
    private static final Set<String> OF_ALL = Set.of("subject", "area", "grade", "group", "date", "weekday", "month");

    /** Everything that a condition over such a thing may ask for, in the order of the declarations. */
    public static List<FactLine> of(Over over) {
        return lines(over.key(), over.facts()).toList();
    }

    private static Stream<FactLine> lines(String above, FactType<?> type) {
        return type.facts().stream().flatMap(fact -> {
            String path = above + "." + fact.name();
            FactLine line = new FactLine(path, type(fact.kind()), fact.unit(), fact.always(), words(type, fact.name()));
            return fact.kind() instanceof FactKind.Part(FactType<?> facts)
                    ? Stream.concat(Stream.of(line), lines(path, facts))
                    : Stream.of(line);
        });
    }

    private static String words(FactType<?> type, String name) {
        return KEYS + (OF_ALL.contains(name) ? "" : type.name() + ".") + name;
    }

    private static String type(FactKind kind) {
        return switch (kind) {
            case FactKind.Text _ -> "text";
            case FactKind.Word(Vocabulary.Of of) -> of == Vocabulary.Of.DAYS ? "date" : "word";
            case FactKind.Single single -> single.type().name();
            case FactKind.Part _ -> "facts";
            case FactKind.Many(FactType<?> facts, int _) -> "list of " + facts.name();
        };
    }
}
