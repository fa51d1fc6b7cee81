package io.reglament.curriculum.thematic;

import java.util.List;

/**
 * What is wrong with a table of topics, and where.
 *
 * @param row as a spreadsheet counts them, from 1; 0 for the whole file
 * @param column as the file format names it; empty for the whole row
 * @param code of the sentence in the message bundles, without its beginning
 */
public record TableFault(int row, String column, String code, List<Object> arguments) {
    public TableFault {
        arguments = List.copyOf(arguments);
    }

    static TableFault of(int row, String column, String code, Object... arguments) {
        return new TableFault(row, column, code, List.of(arguments));
    }
}
