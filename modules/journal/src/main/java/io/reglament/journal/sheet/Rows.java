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
import io.reglament.journal.works.WorkRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of a sheet. */
final class Rows {
    private static final SheetCell BLANK = new SheetCell(true, List.of(), Optional.empty());
    private static final SheetCell OUTSIDE = new SheetCell(false, List.of(), Optional.empty());

    private final SheetMarks marks;
    private final List<Place> places;
    private final Map<LessonId, Map<PersonId, AbsentAt>> absent = new HashMap<>();

    Rows(SheetMarks marks, List<Place> places, List<AbsentAt> absent) {
        this.marks = marks;
        this.places = places;
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

    private SheetRow row(PersonId student, PersonName name, List<Stay> stays) {
        List<SheetCell> cells = new ArrayList<>(places.size());
        List<Average.Weighed> weighed = new ArrayList<>();
        for (Place place : places) {
            WorkRow work = place.work();
            List<SheetMark> standing = marks.of(work.id(), student);
            cells.add(cell(SheetReading.holds(stays, work.date()), standing, absence(work, student)));
            standing.stream()
                    .filter(mark -> !mark.mark().isEmpty())
                    .forEach(mark -> weighed.add(new Average.Weighed(work.id(), mark.mark(), work.weight())));
        }
        return new SheetRow(student, name, cells, Average.of(weighed));
    }

    private static SheetCell cell(boolean member, List<SheetMark> standing, Optional<AbsentAt> absence) {
        if (standing.isEmpty() && absence.isEmpty()) {
            return member ? BLANK : OUTSIDE;
        }
        return new SheetCell(member, standing, absence);
    }

    private Optional<AbsentAt> absence(WorkRow work, PersonId student) {
        return work.lesson()
                .map(lesson -> absent.getOrDefault(lesson, Map.of()))
                .map(byStudent -> byStudent.get(student));
    }
}
