package io.reglament.journal.terms;

import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.GroupMember;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.TermView;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.journal.ClassFigures;
import io.reglament.journal.ConsolidatedView;
import io.reglament.journal.ConsolidatedView.Cell;
import io.reglament.journal.ConsolidatedView.Column;
import io.reglament.journal.ConsolidatedView.Lack;
import io.reglament.journal.ConsolidatedView.Row;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Where;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts a class's consolidated sheet together. */
record ConsolidatedSheet(ClassFacts facts, Map<PersonId, PersonName> names, Profile rules, ZoneId zone, Instant at) {
    ConsolidatedView of(
            ClassView schoolClass, List<TermView> year, Optional<TermView> chosen, List<GroupMember> students) {
        List<Column> columns = columns(chosen.map(List::of).orElse(year));
        List<Row> rows = students.stream().map(student -> row(student, columns)).toList();
        return new ConsolidatedView(
                schoolClass,
                year,
                chosen,
                columns,
                rows,
                lacking(columns, rows),
                chosen.map(_ -> ClassFigures.of(rows, rules.termLevels())));
    }

    private List<Column> columns(List<TermView> shown) {
        Stream<String> subjects =
                facts.groups().stream().map(GroupView::subject).distinct();
        return subjects.flatMap(subject -> shown.stream().map(term -> new Column(subject, term)))
                .filter(column -> !facts.of(column.subject(), column.term()).isEmpty())
                .filter(column -> rules.marked(column.subject()) || facts.anyMark(column.subject(), column.term()))
                .toList();
    }

    private Where where(Column column) {
        return facts.of(column.subject(), column.term()).stream()
                .findFirst()
                .map(GroupView::where)
                .orElse(Where.ANYWHERE);
    }

    private Row row(GroupMember student, List<Column> columns) {
        List<Cell> cells =
                columns.stream().map(column -> cell(student.person(), column)).toList();
        return Row.of(student.person(), student.name(), cells);
    }

    /** Of the groups of a subject the student has a mark in one at most, or changed between them: the first that stands. */
    private Cell cell(PersonId student, Column column) {
        List<GroupView> taught = facts.of(column.subject(), column.term());
        String mark = taught.stream()
                .map(group -> facts.mark(group, column.term(), student))
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        boolean learns = taught.stream()
                .anyMatch(group ->
                        facts.learns(group, column.term(), student) && rules.marked(group.grade(), group.subject()));
        return new Cell(learns, mark);
    }

    private List<Lack> lacking(List<Column> columns, List<Row> rows) {
        return IntStream.range(0, columns.size())
                .mapToObj(place -> lack(columns.get(place), place, rows))
                .filter(lack -> !lack.students().isEmpty())
                .toList();
    }

    private Lack lack(Column column, int place, List<Row> rows) {
        List<Row> without =
                rows.stream().filter(row -> row.cells().get(place).lacks()).toList();
        List<PersonName> teachers = facts.of(column.subject(), column.term()).stream()
                .filter(group -> without.stream().anyMatch(row -> facts.learns(group, column.term(), row.student())))
                .flatMap(group -> facts.teachers().getOrDefault(group.id(), Set.of()).stream())
                .distinct()
                .flatMap(teacher -> Optional.ofNullable(names.get(teacher)).stream())
                .toList();
        Instant due = rules.the(Parameters.TERM_MARKS_DEADLINE, where(column))
                .value()
                .due(column.term().last(), zone);
        return new Lack(column, teachers, without.stream().map(Row::name).toList(), !at.isBefore(due));
    }
}
