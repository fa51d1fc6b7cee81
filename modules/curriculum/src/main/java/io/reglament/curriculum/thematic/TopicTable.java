package io.reglament.curriculum.thematic;

import io.reglament.curriculum.GroupYear;
import io.reglament.curriculum.PlannedTopic;
import io.reglament.curriculum.thematic.TableText.Parted;
import io.reglament.curriculum.thematic.TableText.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads tables of topics for a plan of a year: a file with named columns, or what was pasted. */
final class TopicTable {
    static final int TOPICS_MOST = 400;

    private static final int FAULTS_MOST = 50;

    private final GroupYear year;
    private final KnownForms forms;

    TopicTable(GroupYear year, KnownForms forms) {
        this.year = year;
        this.forms = forms;
    }

    /** Its first row names the columns. */
    TableReading file(byte[] bytes) {
        Parted parted = TableText.of(bytes, TOPICS_MOST + 1);
        return parted.fault().map(TableReading::faulty).orElseGet(() -> named(parted.rows()));
    }

    /** Its first row may name the columns. */
    TableReading pasted(String text) {
        Parted parted = TableText.of(text, TOPICS_MOST + 1);
        if (parted.fault().isPresent()) {
            return TableReading.faulty(parted.fault().get());
        }
        List<Row> rows = parted.rows();
        boolean names = rows.getFirst().cells().stream()
                .flatMap(cell -> Column.named(cell).stream())
                .anyMatch(Column.TOPIC::equals);
        return names
                ? named(rows)
                : topics(rows, Column.inOrder(rows.getFirst().cells().size()));
    }

    /** One topic, by the keys of the columns. */
    TableReading typed(Map<String, String> fields) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            cells.put(column, fields.getOrDefault(column.key(), ""));
        }
        TopicOfCells read = new TopicOfCells(1, cells, year, forms);
        return new TableReading(read.topic(1).stream().toList(), read.faults());
    }

    private TableReading named(List<Row> rows) {
        List<Column> columns = new ArrayList<>();
        List<TableFault> faults = new ArrayList<>();
        Row head = rows.getFirst();
        Set<Column> seen = new HashSet<>();
        for (String cell : head.cells()) {
            Column.named(cell)
                    .ifPresentOrElse(
                            column -> {
                                columns.add(column);
                                if (!seen.add(column)) {
                                    faults.add(TableFault.of(head.number(), column.key(), "column-twice"));
                                }
                            },
                            () -> faults.add(TableFault.of(head.number(), shortened(cell), "column-unknown")));
        }
        if (!seen.contains(Column.TOPIC)) {
            faults.add(TableFault.of(head.number(), Column.TOPIC.key(), "column-missing"));
        }
        return faults.isEmpty() ? topics(rows.subList(1, rows.size()), columns) : new TableReading(List.of(), faults);
    }

    private TableReading topics(List<Row> rows, List<Column> columns) {
        if (rows.isEmpty()) {
            return TableReading.faulty(TableFault.of(0, "", "empty"));
        }
        if (rows.size() > TOPICS_MOST) {
            return TableReading.faulty(TableFault.of(0, "", "rows", TOPICS_MOST));
        }
        List<PlannedTopic> topics = new ArrayList<>();
        List<TableFault> faults = new ArrayList<>();
        for (Row row : rows) {
            if (row.cells().size() > columns.size()) {
                faults.add(TableFault.of(
                        row.number(),
                        "",
                        "row-length",
                        columns.size(),
                        row.cells().size()));
            } else {
                TopicOfCells read = new TopicOfCells(row.number(), cells(row, columns), year, forms);
                read.topic(topics.size() + 1).ifPresent(topics::add);
                faults.addAll(read.faults());
            }
        }
        return new TableReading(topics, faults.subList(0, Math.min(faults.size(), FAULTS_MOST)));
    }

    private static Map<Column, String> cells(Row row, List<Column> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            cells.put(columns.get(i), row.cells().get(i));
        }
        return cells;
    }

    private static String shortened(String cell) {
        return cell.length() > 60 ? cell.substring(0, 60) : cell;
    }
}
