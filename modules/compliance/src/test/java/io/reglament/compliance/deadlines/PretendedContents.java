package io.reglament.compliance.deadlines;

import io.reglament.curriculum.AbsenceFacts;
import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.CourseDay;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonContents;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.MarkContent;
import io.reglament.curriculum.SatWork;
import io.reglament.curriculum.WorkContent;
import io.reglament.curriculum.WorkContents;
import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stands for what journal and attendance keep. */
final class PretendedContents implements LessonContents, WorkContents, AbsenceFacts {
    final Map<LessonId, LessonContent> lessons = new HashMap<>();
    final List<WorkContent> works = new ArrayList<>();
    final List<MarkContent> marks = new ArrayList<>();
    final List<AbsentAt> absences = new ArrayList<>();

    void clear() {
        lessons.clear();
        works.clear();
        marks.clear();
        absences.clear();
    }

    @Override
    public Map<LessonId, LessonContent> entered(Collection<LessonId> asked) {
        return asked.stream().filter(lessons::containsKey).collect(Collectors.toMap(one -> one, lessons::get));
    }

    @Override
    public List<WorkContent> of(Collection<UUID> asked) {
        return works.stream().filter(work -> asked.contains(work.work())).toList();
    }

    @Override
    public List<WorkContent> satIn(Collection<LessonId> asked) {
        return works.stream()
                .filter(work -> work.lesson().filter(asked::contains).isPresent())
                .toList();
    }

    @Override
    public List<WorkContent> ofGroups(Collection<GroupId> groups, LocalDate first, LocalDate last) {
        return works.stream()
                .filter(work -> groups.contains(work.group()))
                .filter(work -> !work.date().isBefore(first) && !work.date().isAfter(last))
                .toList();
    }

    @Override
    public List<SatWork> satByGroups(Collection<GroupId> groups, LocalDate first, LocalDate last) {
        return ofGroups(groups, first, last).stream()
                .map(PretendedContents::sat)
                .toList();
    }

    @Override
    public List<SatWork> satBesideColumns(Collection<LessonId> asked) {
        return satIn(asked).stream()
                .map(PretendedContents::sat)
                .filter(work -> !work.lessonsOwn())
                .toList();
    }

    private static SatWork sat(WorkContent work) {
        return new SatWork(
                work.work(), work.group(), work.term(), work.lesson(), work.date(), work.form(), work.made());
    }

    @Override
    public Map<UUID, CourseDay> places(Collection<UUID> asked) {
        return works.stream()
                .filter(work -> asked.contains(work.work()))
                .collect(Collectors.toMap(
                        WorkContent::work, work -> new CourseDay(work.group(), work.term(), work.date()), (a, b) -> a));
    }

    @Override
    public List<MarkContent> marks(Collection<UUID> asked) {
        return marks.stream().filter(mark -> asked.contains(mark.work())).toList();
    }

    @Override
    public List<AbsentAt> ofLessons(Collection<LessonId> asked) {
        return absences.stream()
                .filter(absence -> asked.contains(absence.lesson()))
                .toList();
    }

    @Override
    public List<AbsentAt> ofStudent(PersonId student, Collection<LessonId> asked) {
        return ofLessons(asked).stream()
                .filter(absence -> absence.student().equals(student))
                .toList();
    }
}
