package io.reglament.local.cast;

import java.util.ArrayList;
import java.util.List;

/** One CSV file in the making; row 1 is the header. */
public final class CsvTable {
    private static final String LINE_END = "\r\n";

    private final String name;
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    /** Name without {@code .csv}; columns separated by spaces. */
    public CsvTable(String name, String columns) {
        this.name = name;
        this.header = List.of(columns.split(" ", -1));
    }

    String name() {
        return name;
    }

    String fileName() {
        return name + ".csv";
    }

    public CsvTable add(String... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(name + ": " + cells.length + " cells for " + header.size() + " columns");
        }
        rows.add(new ArrayList<>(List.of(cells)));
        return this;
    }

    /** Changes a cell; returns the place. The header is row 1. */
    PlantedFault spoil(int row, String column, String value) {
        rows.get(row - 2).set(header.indexOf(column), value);
        return new PlantedFault(fileName(), row, column);
    }

    /** The first row after {@code from} whose column begins so. */
    int rowWhere(String column, String beginning, int from) {
        int place = header.indexOf(column);
        for (int row = from; row < rows.size() + 2; row++) {
            if (rows.get(row - 2).get(place).startsWith(beginning)) {
                return row;
            }
        }
        throw new IllegalStateException(name + ": no row where " + column + " begins with " + beginning);
    }

    String text() {
        StringBuilder text = new StringBuilder(String.join(",", header)).append(LINE_END);
        for (List<String> row : rows) {
            text.append(String.join(",", row.stream().map(CsvTable::quoted).toList()))
                    .append(LINE_END);
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
