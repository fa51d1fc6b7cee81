package io.reglament.local.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the marks off the page of a sheet. */
final class SheetPage {
    private static final Pattern ROW = Pattern.compile("<th scope=row data-s=\"?([0-9a-f-]{36})\"?>([^\n]*)\n");
    private static final Pattern CELL = Pattern.compile("<td(?! class=\"?average)[^>]*>([^<]*)");

    private SheetPage() {}

    /** All 750 of the group and no other, each in its place. */
    static void demand(String html, Atlas.Group group, Ledger ledger) {
        Map<UUID, List<String>> rows = new HashMap<>();
        Matcher row = ROW.matcher(html);
        while (row.find()) {
            rows.put(
                    UUID.fromString(row.group(1)),
                    CELL.matcher(row.group(2))
                            .results()
                            .map(cell -> cell.group(1))
                            .toList());
        }
        WrongAnswer.unless(rows.size() == group.students().size(), "the sheet has " + rows.size() + " rows");
        for (Atlas.Student student : group.students()) {
            List<String> expected = ledger.marks(group, student);
            List<String> shown = rows.getOrDefault(student.id(), List.of());
            WrongAnswer.unless(
                    shown.equals(expected), "the sheet shows for " + student + " " + shown + ", not " + expected);
        }
    }
}
