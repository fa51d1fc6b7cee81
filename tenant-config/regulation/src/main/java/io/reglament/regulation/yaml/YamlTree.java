package io.reglament.regulation.yaml;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A YAML text as a JSON tree that remembers where everything stood.
 *
 * @param root the tree; a missing node where {@code faults} say that there was none to read
 * @param keys where the key of a pointer stands
 * @param values where the value of a pointer stands
 * @param faults what was wrong with the YAML itself; the tree holds what could be read beside them
 */
public record YamlTree(
        JsonNode root, Map<String, Position> keys, Map<String, Position> values, List<YamlFault> faults) {

    /** Where the value stands, or the nearest thing around it that has a place. */
    public Position valueAt(String pointer) {
        return nearest(values, pointer);
    }

    /** Where the key stands, for faults about the key or about what its object lacks. */
    public Position keyAt(String pointer) {
        return nearest(keys, pointer);
    }

    private static Position nearest(Map<String, Position> places, String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Position position = places.get(at);
            if (position != null) {
                return position;
            }
        }
        return Position.START;
    }
}
