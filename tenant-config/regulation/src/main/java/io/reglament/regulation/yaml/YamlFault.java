package io.reglament.regulation.yaml;

import java.util.Arrays;
import java.util.List;

/**
 * Why a text is not the YAML we read.
 *
 * @param pointer JSON pointer of the value, empty for the whole
 * @param code last part of the message key, such as {@code yaml.syntax}
 */
public record YamlFault(String pointer, Position position, String code, List<String> arguments) {
    static YamlFault of(String pointer, Position position, String code, Object... arguments) {
        return new YamlFault(
                pointer,
                position,
                code,
                Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
