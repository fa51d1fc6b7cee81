package io.reglament.journal.paper;

import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.MarkContent;
import io.reglament.curriculum.Stay;
import io.reglament.curriculum.WorkContent;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who stands on a paper, as on the sheet: members in their order, behind them whoever has a mark and is in the group on
 * none of its days.
 *
 * @param stays of the group, by student
 * @param names of everybody
 */
record PaperStudents(Map<PersonId, List<Stay>> stays, Map<PersonId, PersonName> names) {
    Map<PersonId, PersonName> of(
            PaperStretch stretch,
            List<LessonView> lessons,
            List<WorkContent> works,
            Map<UUID, List<MarkContent>> marks,
            Groups groups) {
        Set<LocalDate> days = new HashSet<>();
        lessons.forEach(lesson -> days.add(lesson.date()));
        works.forEach(work -> days.add(work.date()));
        if (days.isEmpty()) {
            days.add(stretch.last());
        }
        Map<PersonId, List<Stay>> there = new HashMap<>();
        stays.forEach((student, own) -> {
            if (days.stream().anyMatch(day -> own.stream().anyMatch(stay -> stay.holds(day)))) {
                there.put(student, own);
            }
        });
        Map<PersonId, PersonName> students = new LinkedHashMap<>();
        groups.members(there, names).forEach(member -> students.put(member.person(), member.name()));
        marked(works, marks)
                .filter(student -> !students.containsKey(student))
                .flatMap(student ->
                        Optional.ofNullable(names.get(student)).map(name -> Map.entry(student, name)).stream())
                .sorted(Comparator.comparing((Map.Entry<PersonId, PersonName> one) ->
                                one.getValue().full())
                        .thenComparing(one -> one.getKey().value()))
                .forEach(one -> students.put(one.getKey(), one.getValue()));
        return students;
    }

    private static Stream<PersonId> marked(List<WorkContent> works, Map<UUID, List<MarkContent>> marks) {
        return works.stream()
                .flatMap(work -> marks.getOrDefault(work.work(), List.of()).stream())
                .map(MarkContent::student)
                .distinct();
    }
}
