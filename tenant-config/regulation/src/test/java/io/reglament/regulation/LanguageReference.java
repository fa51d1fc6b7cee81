package io.reglament.regulation;

import io.reglament.regulation.Parameter.Need;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The reference of the profile language: every parameter with its words, forms, examples, and the clauses behind it. */
final class LanguageReference {
    private static final String HEAD = """
            # The profile language

            Made by the build from the schema and the four seed profiles; `bin/test -Dreglament.docs=write` writes it anew.

            A profile is a YAML file. Every value is an object that says what it rests on: `clause: A-5.2a`, or
            `not-regulated: true`; `district-default: true` stands in the district's base alone. `severity: advice` makes
            a hint of what would be a finding. Where a parameter knows scopes, a list of lines may stand in place of the
            one value, and of the lines that mean a thing the first one holds:

            ```yaml
            deadline:
              topic:
                - grades: 1-4
                  value: 2 days
                  clause: X-1
                - subjects: [physics]
                  buildings: [main]
                  value: same day 18:00
                  clause: X-2
                - value: same day
                  clause: X-3
            ```

            A scope means the same everywhere: `grades: 5-9`; `subjects` are areas of the section *subjects*; `forms` are
            forms of control; `buildings` are keys of the section *buildings*; `terms` are kinds of terms; `hours` a
            number of lessons a week and more; `over` a number of papers and more.

            In the district's base alone a value may be `locked: true`: it then holds whatever a school says. A figure that
            passes on a norm says `norm: at-most` or `norm: at-least`, and `source` where the norm comes from. What of a
            school disagrees with either is shown as a conflict, and a decision resolves it by the key of the conflict:
            `base/archive.retention`, `norm/tests.apart`, `deadline.work/deadline.term-marks`.

            """;

    private static final List<String> OTHERS = List.of(
            "/document",
            "/clauses",
            "/subjects",
            "/marks/forms",
            "/marks/weights",
            "/control",
            "/backup/term-end",
            "/rules",
            "/claims",
            "/decisions");

    private final ResourceBundle words = ResourceBundle.getBundle("messages.regulation.text", Locale.ENGLISH);
    private final JsonNode schema;
    private final Map<String, Profile> seeds;

    LanguageReference(JsonNode schema, Map<String, Profile> seeds) {
        this.schema = schema;
        this.seeds = seeds;
    }

    String make() {
        StringBuilder page = new StringBuilder(HEAD);
        String section = "";
        for (Parameter<?> parameter : Parameters.all()) {
            String next = sectionOf(parameter);
            if (!next.equals(section)) {
                page.append("## ").append(next).append("\n\n");
                section = next;
            }
            page.append(entry(parameter)).append('\n');
        }
        return page.append("## What is no parameter\n\n").append(others()).toString();
    }

    /** Sections that hold no parameters, with the keys of their lines. */
    private String others() {
        return OTHERS.stream()
                .map(pointer -> {
                    JsonNode node = schema.at(pointer.replace("/", "/properties/"));
                    return "### `%s`\n%s. %s.\n\n%s\n"
                            .formatted(
                                    pointer.substring(1).replace('/', '.'),
                                    node.required("title").stringValue(),
                                    node.required("description").stringValue(),
                                    keys(node));
                })
                .collect(Collectors.joining());
    }

    private String keys(JsonNode node) {
        JsonNode line = node.has("items")
                ? node.path("items")
                : node.path("patternProperties").path(0);
        return line.path("properties").properties().stream()
                .map(key -> line("`" + key.getKey() + "`", described(key.getValue())))
                .collect(Collectors.joining());
    }

    private String described(JsonNode key) {
        JsonNode told =
                key.has("$ref") ? schema.at(key.path("$ref").stringValue().substring(1)) : key;
        return told.path("description").asString("written as its parameter is");
    }

    private String sectionOf(Parameter<?> parameter) {
        String first = parameter.key().split("\\.", -1)[0];
        boolean alone = first.equals(parameter.key());
        return words.getString("regulation.section." + (alone ? "basics" : first));
    }

    private String entry(Parameter<?> parameter) {
        JsonNode node = schema.at(parameter.pointer().replace("/", "/properties/"));
        return "### `%s`\n%s. %s\n\n%s%s%s%s"
                .formatted(
                        parameter.key(),
                        node.required("title").stringValue(),
                        node.required("description").stringValue(),
                        line("Written as", written(node)),
                        line("Scopes", scopes(parameter)),
                        line("Needed", need(parameter)),
                        line("Seeds", seeds(parameter)));
    }

    private static String line(String name, String text) {
        return text.isEmpty() ? "" : "- " + name + ": " + text + "\n";
    }

    private static String written(JsonNode node) {
        return node.required("examples")
                .valueStream()
                .map(example -> "`" + example.stringValue() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String scopes(Parameter<?> parameter) {
        return parameter.dimensions().stream()
                .sorted()
                .map(dimension -> "`" + dimension.key() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String need(Parameter<?> parameter) {
        return parameter.need() == Need.ALWAYS
                ? "the district's base has a value"
                : parameter.need() == Need.EACH ? "every line that holds counts" : "";
    }

    private String seeds(Parameter<?> parameter) {
        return seeds.keySet().stream()
                .sorted()
                .flatMap(school -> Objects.requireNonNull(seeds.get(school)).lines(parameter).stream())
                .flatMap(line -> line.basis().clause().stream()
                        .map(clause -> "%s `%s`".formatted(clause.value(), value(line.value()))))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String value(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }
}
