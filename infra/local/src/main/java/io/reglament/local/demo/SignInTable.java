package io.reglament.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table a newcomer reads first. */
final class SignInTable {

    private static final List<Function<SignIns.Row, String>> COLUMNS =
            List.of(SignIns.Row::username, SignIns.Row::fullName, SignIns.Row::role, SignIns.Row::note);

    private SignInTable() {}

    /** Grouped by school, columns as wide as their longest entry. */
    static List<String> of(List<SignIns.Row> rows) {
        List<Integer> widths = COLUMNS.stream()
                .map(c ->
                        rows.stream().map(c).mapToInt(SignInTable::width).max().orElse(0))
                .toList();
        List<String> lines = new ArrayList<>();
        String school = "";
        for (SignIns.Row row : rows) {
            if (!row.school().equals(school)) {
                school = row.school();
                lines.add("  " + school);
            }
            lines.add("    " + line(row, widths));
        }
        return lines;
    }

    private static String line(SignIns.Row row, List<Integer> widths) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            String text = COLUMNS.get(i).apply(row);
            cells.add(text + " ".repeat(widths.get(i) - width(text)));
        }
        return cells.stream().collect(Collectors.joining("  ")).stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
