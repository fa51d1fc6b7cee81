package io.reglament.regulation;

import java.util.List;

/**
 * What is wrong with an uploaded profile, and where.
 *
 * @param pointer JSON pointer of the value, empty for the whole text
 * @param line counts from 1
 * @param column counts from 1
 * @param code key of the sentence in the message bundles
 * @param args fill the sentence; what the user wrote stands in them as written
 */
public record ProfileFault(String pointer, int line, int column, String code, List<String> args) {
    public ProfileFault {
        args = List.copyOf(args);
    }
}
