package io.reglament.clauses;

import io.reglament.regulation.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A value of a school's profile that rests on a clause.
 *
 * @param name its keys joined by dots, without places in lists
 */
record Value(String school, String name, String clause) {
    static List<Value> all() {
        return SchoolFiles.SCHOOLS.stream().flatMap(Value::of).toList();
    }

    private static Stream<Value> of(String school) {
        byte[] yaml = SchoolFiles.profile(school).getBytes(StandardCharsets.UTF_8);
        return of(school, "", YamlReader.read(yaml).root());
    }

    private static Stream<Value> of(String school, String name, JsonNode node) {
        Stream<Value> own = node.isObject() && node.path("clause").isString()
                ? Stream.of(new Value(school, name, node.path("clause").stringValue()))
                : Stream.empty();
        Stream<Value> keys = node.properties().stream()
                .flatMap(each ->
                        of(school, name.isEmpty() ? each.getKey() : name + "." + each.getKey(), each.getValue()));
        Stream<Value> places = node.isArray()
                ? IntStream.range(0, node.size()).boxed().flatMap(place -> of(school, name, node.path(place)))
                : Stream.empty();
        return Stream.of(own, keys, places).flatMap(each -> each);
    }
}
