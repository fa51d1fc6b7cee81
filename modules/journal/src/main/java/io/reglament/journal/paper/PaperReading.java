package io.reglament.journal.paper;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.MarkContent;
import io.reglament.curriculum.Stay;
import io.reglament.curriculum.WorkContent;
import io.reglament.curriculum.WorkContents;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.journal.LessonRecord;
import io.reglament.journal.PaperLine;
import io.reglament.journal.RecordsOfLessons;
import io.reglament.journal.works.Absences;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what stands in the journal for stretches of days, in a number of queries that does not depend on them. */
@Component
class PaperReading {
    private final RoundTrip trip;
    private final Lessons lessons;
    private final Groups groups;
    private final People people;
    private final WorkContents works;
    private final Absences absences;

    PaperReading(RoundTrip trip, Lessons lessons, Groups groups, People people, WorkContents works, Absences absences) {
        this.trip = trip;
        this.lessons = lessons;
        this.groups = groups;
        this.people = people;
        this.works = works;
        this.absences = absences;
    }

    /** As a paper of each would say it now; in the caller's transaction. */
    Map<PaperStretch, List<PaperLine>> of(Collection<PaperStretch> stretches) {
        if (stretches.isEmpty()) {
            return Map.of();
        }
        Set<GroupId> ids = stretches.stream().map(PaperStretch::group).collect(toSet());
        LocalDate first = stretches.stream()
                .map(PaperStretch::first)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = stretches.stream()
                .map(PaperStretch::last)
                .max(LocalDate::compareTo)
                .orElseThrow();
        Ask<List<LessonView>> held = lessons.ofGroupsAsk(ids, first, last);
        Ask<Map<GroupId, Map<PersonId, List<Stay>>>> stays = groups.staysAsk(ids, first, last);
        Ask<List<TermMarkOfGroup>> termMarks = TermMarkOfGroup.ask(ids);
        Answers answers = trip.send(held, stays, termMarks);
        List<LessonId> lessonIds = answers.of(held).stream().map(LessonView::id).toList();
        List<WorkContent> sat = works.ofGroups(ids, first, last);
        List<MarkContent> given =
                works.marks(sat.stream().map(WorkContent::work).toList());
        Read read = new Read(
                answers.of(held).stream().collect(groupingBy(LessonView::group)),
                answers.of(stays),
                answers.of(termMarks),
                sat.stream().collect(groupingBy(WorkContent::group)),
                given.stream().collect(groupingBy(MarkContent::work)),
                lessonIds.isEmpty() ? Map.of() : trip.ask(RecordsOfLessons.ask(lessonIds)),
                absences.ofLessons(lessonIds).stream().collect(groupingBy(AbsentAt::lesson)));
        Map<PersonId, PersonName> names = people.names(read.everybody());
        Map<PaperStretch, List<PaperLine>> lines = new HashMap<>();
        stretches.forEach(stretch -> lines.computeIfAbsent(
                stretch, one -> read.of(one, names, groups).lines()));
        return lines;
    }

    /** What was read for all of them. */
    private record Read(
            Map<GroupId, List<LessonView>> lessons,
            Map<GroupId, Map<PersonId, List<Stay>>> stays,
            List<TermMarkOfGroup> termMarks,
            Map<GroupId, List<WorkContent>> works,
            Map<UUID, List<MarkContent>> marks,
            Map<LessonId, LessonRecord> records,
            Map<LessonId, List<AbsentAt>> absences) {

        Set<PersonId> everybody() {
            Set<PersonId> all = new HashSet<>();
            stays.values().forEach(one -> all.addAll(one.keySet()));
            marks.values().forEach(some -> some.forEach(mark -> all.add(mark.student())));
            return all;
        }

        PaperContent of(PaperStretch stretch, Map<PersonId, PersonName> names, Groups groups) {
            List<LessonView> held = lessons.getOrDefault(stretch.group(), List.of()).stream()
                    .filter(lesson -> stretch.holds(lesson.date()))
                    .toList();
            List<WorkContent> sat = works.getOrDefault(stretch.group(), List.of()).stream()
                    .filter(work -> stretch.holds(work.date()))
                    .toList();
            PaperStudents students = new PaperStudents(stays.getOrDefault(stretch.group(), Map.of()), names);
            return new PaperContent(
                    held,
                    sat,
                    marks,
                    records,
                    held.stream()
                            .flatMap(lesson -> absences.getOrDefault(lesson.id(), List.of()).stream())
                            .toList(),
                    students.of(stretch, held, sat, marks, groups),
                    TermMarkOfGroup.of(termMarks, stretch));
        }
    }
}
