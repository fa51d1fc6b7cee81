package io.reglament.curriculum.thematic;

import io.reglament.curriculum.GroupYear;
import io.reglament.curriculum.PlannedTopic;
import io.reglament.curriculum.PlannedTopic.Test;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a row's cells into a topic, and says what is wrong with each of them. */
final class TopicOfCells {
    static final int SECTION_MOST = 200;
    static final int TOPIC_MOST = 500;
    static final int HOMEWORK_MOST = 500;
    static final int HOURS_MOST = 40;

    private static final DateTimeFormatter DOTTED =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final int row;
    private final Map<Column, String> cells;
    private final GroupYear year;
    private final KnownForms forms;
    private final List<TableFault> faults = new ArrayList<>();

    TopicOfCells(int row, Map<Column, String> cells, GroupYear year, KnownForms forms) {
        this.row = row;
        this.cells = Map.copyOf(cells);
        this.year = year;
        this.forms = forms;
    }

    /** Empty where there are faults. */
    Optional<PlannedTopic> topic(int ordinal) {
        PlannedTopic topic = new PlannedTopic(
                ordinal,
                term(),
                text(Column.SECTION, SECTION_MOST),
                words(),
                hours(),
                test(),
                text(Column.HOMEWORK, HOMEWORK_MOST));
        return faults.isEmpty() ? Optional.of(topic) : Optional.empty();
    }

    List<TableFault> faults() {
        return List.copyOf(faults);
    }

    private String words() {
        String words = text(Column.TOPIC, TOPIC_MOST);
        if (words.isEmpty()) {
            fault(Column.TOPIC, "topic-missing");
        }
        return words;
    }

    /** One hour where none are said. */
    private int hours() {
        return cell(Column.HOURS).isEmpty() ? 1 : number(Column.HOURS, HOURS_MOST, "hours");
    }

    private int term() {
        return cell(Column.TERM).isEmpty()
                ? 0
                : number(Column.TERM, year.terms().size(), "term");
    }

    private int number(Column column, int most, String code) {
        String cell = cell(column);
        if (cell.matches("[0-9]{1,3}")) {
            int number = Integer.parseInt(cell);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        fault(column, code, most);
        return 0;
    }

    private Optional<Test> test() {
        Optional<LocalDate> day = day();
        String cell = cell(Column.TEST);
        if (cell.isEmpty()) {
            if (!cell(Column.TEST_DATE).isEmpty()) {
                fault(Column.TEST, "date-without-form");
            }
            return Optional.empty();
        }
        Optional<String> form = forms.key(cell);
        if (form.isEmpty()) {
            fault(Column.TEST, "form-unknown", cell.length() > 60 ? cell.substring(0, 60) : cell);
        }
        return form.map(key -> new Test(key, day));
    }

    private Optional<LocalDate> day() {
        String cell = cell(Column.TEST_DATE);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = parsed(cell);
        if (day.isEmpty()) {
            fault(Column.TEST_DATE, "date");
        } else if (day.get().isBefore(year.first()) || day.get().isAfter(year.last())) {
            fault(Column.TEST_DATE, "date-outside", year.first(), year.last());
        }
        return day;
    }

    private static Optional<LocalDate> parsed(String cell) {
        try {
            return Optional.of(cell.indexOf('.') > 0 ? LocalDate.parse(cell, DOTTED) : LocalDate.parse(cell));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String text(Column column, int most) {
        String text = cell(column);
        if (text.length() > most) {
            fault(column, "long", most);
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) || c == '\uFFFD')) {
            fault(column, "characters");
        }
        return text;
    }

    private String cell(Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    private void fault(Column column, String code, Object... arguments) {
        faults.add(new TableFault(row, column.key(), code, List.of(arguments)));
    }
}
