package io.reglament.clauses;

import java.util.List;
import java.util.stream.Stream;

/** What is still open about a clause, told from what is known of it. */
final class Open {
    private Open() {}

    static String of(List<Value> values, boolean shown) {
        List<String> open = values.stream()
                .map(Value::name)
                .flatMap(Open::notActedOn)
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            return String.join("; ", open);
        } else if (shown) {
            return "";
        }
        return values.isEmpty() ? "no value, no test" : "no test shows it";
    }

    private static Stream<String> notActedOn(String name) {
        return name.startsWith("control.") || name.startsWith("backup.")
                ? Stream.of("stored and shown, not acted on yet")
                : Stream.empty();
    }
}
