package io.reglament.journal.sheet;

import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.GroupMember;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.Stay;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.journal.Average;
import io.reglament.journal.SheetCell;
import io.reglament.journal.SheetMark;
import io.reglament.journal.SheetRow;
import io.reglament.journal.WorkId;
import io.reglament.journal.works.WorkRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The lines of a sheet. */
final class Rows {
    private static final SheetCell BLANK = new SheetCell(true, List.of(), Optional.empty());
    private static final SheetCell OUTSIDE = new SheetCell(false, List.of(), Optional.empty());

    private final SheetMarks marks;
    private final Window window;
    private final Seen seen;
    private final Map<LessonId, Map<PersonId, AbsentAt>> absent = new HashMap<>();
    private final Map<LocalDate, WorkId> firstOfDay = new HashMap<>();

    Rows(SheetMarks marks, Window window, Seen seen, List<AbsentAt> absent) {
        this.marks = marks;
        this.window = window;
        this.seen = seen;
        window.all()
                .filter(place -> place.work().lessonsOwn())
                .forEach(place ->
                        firstOfDay.putIfAbsent(place.date(), place.work().id()));
        absent.forEach(one ->
                this.absent.computeIfAbsent(one.lesson(), _ -> new HashMap<>()).put(one.student(), one));
    }

    /**
     * Members in their order; after them whoever has a mark and is in the group on none of its days any more.
     *
     * @param names of both
     */
    List<SheetRow> of(List<GroupMember> members, Map<PersonId, PersonName> names) {
        List<SheetRow> rows = new ArrayList<>(names.size());
        Set<PersonId> there = new HashSet<>();
        members.forEach(member -> {
            there.add(member.person());
            rows.add(row(member.person(), member.name(), member.stays()));
        });
        names.entrySet().stream()
                .filter(one -> !there.contains(one.getKey()))
                .sorted(Comparator.comparing(one -> one.getValue().full()))
                .forEach(one -> rows.add(row(one.getKey(), one.getValue(), List.of())));
        return rows;
    }

    /** Average and columns are two things: the average is of the whole term, however few columns are shown of it. */
    private SheetRow row(PersonId student, PersonName name, List<Stay> stays) {
        return new SheetRow(
                student,
                name,
                window.shown().stream()
                        .map(place -> cell(student, stays, place.work()))
                        .toList(),
                Average.of(weighed(student, window.all())),
                Average.of(weighed(student, window.outside())));
    }

    private List<Average.Weighed> weighed(PersonId student, Stream<Place> places) {
        return places.map(Place::work)
                .filter(work -> seen.on(student, work.date()))
                .flatMap(work -> marks.of(work.id(), student).stream()
                        .filter(mark -> !mark.mark().isEmpty())
                        .map(mark -> new Average.Weighed(work.id(), mark.mark(), work.weight())))
                .toList();
    }

    private SheetCell cell(PersonId student, List<Stay> stays, WorkRow work) {
        return seen.on(student, work.date())
                ? cell(SheetReading.holds(stays, work.date()), marks.of(work.id(), student), absence(work, student))
                        .with(retakes(work, student))
                : OUTSIDE;
    }

    private static SheetCell cell(boolean member, List<SheetMark> standing, Optional<AbsentAt> absence) {
        if (standing.isEmpty() && absence.isEmpty()) {
            return member ? BLANK : OUTSIDE;
        }
        return new SheetCell(member, standing, absence);
    }

    /** Retakes stand in the column of their day's first lesson. */
    private List<String> retakes(WorkRow work, PersonId student) {
        return work.id().equals(firstOfDay.get(work.date())) ? marks.retakes(work.date(), student) : List.of();
    }

    private Optional<AbsentAt> absence(WorkRow work, PersonId student) {
        return work.lesson()
                .map(lesson -> absent.getOrDefault(lesson, Map.of()))
                .map(byStudent -> byStudent.get(student));
    }
}
