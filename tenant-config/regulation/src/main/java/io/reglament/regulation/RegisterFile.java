package io.reglament.regulation;

import io.reglament.regulation.yaml.YamlReader;
import io.reglament.regulation.yaml.YamlTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;

/** One document of the register as it lies in the jar. A fault in it is ours, so reading it fails loudly. */
record RegisterFile(String document, List<Clause> clauses, List<OpenQuestion> questions) {
    private static final String PLACE = "classpath*:regulation/clauses/*.yaml";

    static List<RegisterFile> all() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(PLACE);
            return Arrays.stream(files)
                    .map(RegisterFile::read)
                    .sorted((one, other) -> one.document.compareTo(other.document))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The clause register cannot be read", e);
        }
    }

    private static RegisterFile read(Resource file) {
        try {
            YamlTree tree = YamlReader.read(file.getContentAsByteArray());
            if (!tree.faults().isEmpty()) {
                throw new IllegalStateException(file + ": " + tree.faults());
            }
            return read(tree.root());
        } catch (IOException e) {
            throw new UncheckedIOException("The clause register cannot be read", e);
        }
    }

    private static RegisterFile read(JsonNode root) {
        String document = root.at("/document/id").stringValue();
        List<Clause> clauses = stream(root, "clauses").map(RegisterFile::clause).toList();
        List<OpenQuestion> questions = Stream.concat(
                        stream(root, "contradictions").map(node -> question(document, true, words(node, "what"), node)),
                        stream(root, "readings").map(node -> question(document, false, openWords(node), node)))
                .toList();
        return new RegisterFile(document, clauses, questions);
    }

    private static Clause clause(JsonNode node) {
        return new Clause(
                new ClauseId(text(node, "id")),
                text(node, "ref"),
                ClauseKind.valueOf(text(node, "kind").toUpperCase(Locale.ROOT)),
                stream(node, "parameter").map(JsonNode::stringValue).toList(),
                words(node, "says"),
                Optional.empty());
    }

    private static OpenQuestion question(
            String document, boolean contradiction, Map<String, String> asks, JsonNode node) {
        List<String> places = stream(node, "places").map(JsonNode::stringValue).toList();
        Set<String> about = stream(node, "about").map(JsonNode::stringValue).collect(Collectors.toUnmodifiableSet());
        return new OpenQuestion(text(node, "id"), document, contradiction, places, asks, about, words(node, "default"));
    }

    private static Map<String, String> openWords(JsonNode node) {
        return Map.of("ru", "«" + text(node, "words") + "»");
    }

    private static Map<String, String> words(JsonNode node, String name) {
        Map<String, String> words = new HashMap<>();
        node.required(name)
                .properties()
                .forEach(each -> words.put(each.getKey(), each.getValue().stringValue()));
        return words;
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    private static Stream<JsonNode> stream(JsonNode node, String name) {
        return node.path(name).valueStream();
    }
}
