package io.reglament.journal;

import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.TermView;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The consolidated sheet of a class: the term marks of all its subjects.
 *
 * @param terms of the class's year, in order
 * @param chosen the one that is shown; empty for all of them
 * @param columns by subject and term
 * @param rows in the order of the alphabet
 * @param lacking what has not been set, by subject and term
 * @param figures of the term that is shown; empty for all of them
 */
public record ConsolidatedView(
        ClassView schoolClass,
        List<TermView> terms,
        Optional<TermView> chosen,
        List<Column> columns,
        List<Row> rows,
        List<Lack> lacking,
        Optional<ClassFigures> figures) {
    public ConsolidatedView {
        terms = List.copyOf(terms);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        lacking = List.copyOf(lacking);
    }

    /** A subject's term. */
    public record Column(String subject, TermView term) {}

    /**
     * A student's marks.
     *
     * @param cells one for each column
     * @param average of those that are marks of the scale, rounded once
     */
    public record Row(PersonId student, PersonName name, List<Cell> cells, Optional<BigDecimal> average) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row with its average. */
        public static Row of(PersonId student, PersonName name, List<Cell> cells) {
            List<String> marks = cells.stream().map(Cell::mark).toList();
            return new Row(student, name, cells, MarksOfStudent.mean(MarksOfStudent.numbers(marks)));
        }
    }

    /**
     * What stands for a student in a column.
     *
     * @param learns whether the student learns the subject at the end of that term
     * @param mark empty where none stands
     */
    public record Cell(boolean learns, String mark) {
        public boolean lacks() {
            return learns && mark.isEmpty();
        }
    }

    /**
     * A subject's term in which students have no mark.
     *
     * @param overdue whether the deadline has passed
     */
    public record Lack(Column column, List<PersonName> teachers, List<PersonName> students, boolean overdue) {
        public Lack {
            teachers = List.copyOf(teachers);
            students = List.copyOf(students);
        }
    }
}
