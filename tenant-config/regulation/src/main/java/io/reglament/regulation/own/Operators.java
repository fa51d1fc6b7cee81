package io.reglament.regulation.own;

import java.util.Map;

/** How people write what CEL calls by names. */
final class Operators {
    private static final Map<String, String> SIGNS =
            Map.of("@in", "in", "_?_:_", "? :", "_[_]", "[ ]", "!_", "!", "-_", "-");

    private Operators() {}

    /** {@code _>_} becomes {@code >}; a function keeps its name. */
    static String sign(String name) {
        String known = SIGNS.getOrDefault(name, name);
        return known.length() > 2 && known.startsWith("_") && known.endsWith("_")
                ? known.substring(1, known.length() - 1)
                : known;
    }
}
