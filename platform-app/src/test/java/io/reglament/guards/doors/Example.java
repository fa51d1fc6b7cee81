package io.reglament.guards.doors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request of a file in the {@code .http} format, with its variables still in it.
 *
 * @param expected what the line "# expect" says: a status, and perhaps a word of the answer
 */
record Example(String title, String expected, String method, String address, Map<String, String> headers, String body) {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{([^}]+)}}");
    private static final Pattern DEFINITION = Pattern.compile("(?m)^@(\\w+) = (.+)$");
    private static final String EXPECT = "# expect ";

    /** All of a file in order; one that does not say what to expect is a fault. */
    static List<Example> all(String file) {
        return Arrays.stream(file.split("(?m)^### "))
                .skip(1)
                .map(Example::parse)
                .toList();
    }

    /** What the file's head sets. */
    static Map<String, String> definitions(String file) {
        Map<String, String> definitions = new LinkedHashMap<>();
        Matcher definition = DEFINITION.matcher(file);
        while (definition.find()) {
            definitions.put(definition.group(1), definition.group(2).strip());
        }
        return definitions;
    }

    Example with(Map<String, String> values) {
        Map<String, String> filled = new LinkedHashMap<>();
        headers.forEach((name, value) -> filled.put(name, filled(value, values)));
        return new Example(title, expected, method, filled(address, values), filled, filled(body, values));
    }

    private static Example parse(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        String title = lines.removeFirst();
        String expect = lines.removeFirst();
        if (!expect.startsWith(EXPECT)) {
            throw new IllegalArgumentException("Nobody said what to expect of: " + title);
        }
        String[] request = lines.removeFirst().split(" ", 2);
        int blank = lines.contains("") ? lines.indexOf("") : lines.size();
        Map<String, String> headers = new LinkedHashMap<>();
        lines.subList(0, blank).forEach(line -> {
            String[] parts = line.split(": ", 2);
            headers.put(parts[0], parts[1]);
        });
        String body = String.join("\n", lines.subList(blank, lines.size())).strip();
        return new Example(title, expect.substring(EXPECT.length()).strip(), request[0], request[1], headers, body);
    }

    private static String filled(String text, Map<String, String> values) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("Nobody set the variable " + found.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
