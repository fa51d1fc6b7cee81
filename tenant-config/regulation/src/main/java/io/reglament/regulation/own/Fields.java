package io.reglament.regulation.own;

import io.reglament.regulation.own.ConditionFault.Spot;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which fields could stand behind a point: the checker tells the place, and not what it was asked of. */
final class Fields {
    private static final Pattern PATH = Pattern.compile("([A-Za-z_]\\w*(?:\\s*\\.\\s*[A-Za-z_]\\w*)*)\\s*$");

    private Fields() {}

    /** Those of the facts named before the point; behind a name given by the condition itself, those of lists. */
    static Set<String> before(Over over, String text, Spot point) {
        String line = text.lines().skip(point.line() - 1L).findFirst().orElse("");
        int end = Math.min(line.length(), point.column() - 1);
        Matcher path = PATH.matcher(line.substring(0, end));
        Optional<FactType<?>> asked = path.find()
                ? KnownFacts.at(over, path.group(1).replaceAll("\\s", "")).flatMap(Fields::facts)
                : Optional.empty();
        return asked.or(() -> KnownFacts.inLists(over)).stream()
                .flatMap(type -> type.facts().stream())
                .map(Fact::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<FactType<?>> facts(FactKind kind) {
        return kind instanceof FactKind.Part(FactType<?> facts) ? Optional.of(facts) : Optional.empty();
    }
}
