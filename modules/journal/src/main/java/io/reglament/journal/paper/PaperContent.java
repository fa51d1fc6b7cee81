package io.reglament.journal.paper;

import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.MarkContent;
import io.reglament.curriculum.WorkContent;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.journal.LessonRecord;
import io.reglament.journal.PaperLine;
import io.reglament.journal.PaperLine.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a paper says of a stretch of days: a pure function of what stands in the journal. Why somebody was absent is no
 * part of it: the class teacher states it later, and it is health's.
 *
 * @param lessons of these days, in the order of time
 * @param works of these days, lessons' own columns among them
 * @param students everybody on the sheet, in its order
 * @param termMarks by student
 */
record PaperContent(
        List<LessonView> lessons,
        List<WorkContent> works,
        Map<UUID, List<MarkContent>> marks,
        Map<LessonId, LessonRecord> records,
        List<AbsentAt> absences,
        Map<PersonId, PersonName> students,
        Map<PersonId, String> termMarks) {
    private static final Comparator<PaperLine> ORDER = Comparator.comparing(PaperLine::kind)
            .thenComparing(PaperLine::date)
            .thenComparingInt(PaperLine::place)
            .thenComparing(line -> line.about().toString())
            .thenComparing(line -> line.student().toString());

    PaperContent {
        lessons = List.copyOf(lessons);
        works = List.copyOf(works);
        absences = List.copyOf(absences);
        students = new LinkedHashMap<>(students);
    }

    /** Students in the order of the sheet, all else in an order that is always the same. */
    List<PaperLine> lines() {
        List<PaperLine> lines = new ArrayList<>();
        students.forEach((student, name) -> lines.add(ofStudent(Kind.STUDENT, student, name.full())));
        List<PaperLine> rest = new ArrayList<>();
        Map<LessonId, LessonView> held = new HashMap<>();
        lessons.forEach(lesson -> {
            held.put(lesson.id(), lesson);
            ofLesson(lesson, rest);
        });
        works.forEach(work -> ofWork(work, work.lesson().map(held::get), rest));
        absences.forEach(absence -> Optional.ofNullable(held.get(absence.lesson()))
                .ifPresent(lesson -> rest.add(new PaperLine(
                        Kind.ABSENCE,
                        lesson.id().value(),
                        absence.student().value(),
                        lesson.date(),
                        lesson.period(),
                        absence.late() ? "late" : "absent"))));
        termMarks.forEach((student, mark) -> rest.add(ofStudent(Kind.TERM_MARK, student, mark)));
        rest.sort(ORDER);
        lines.addAll(rest);
        return List.copyOf(lines);
    }

    private void ofLesson(LessonView lesson, List<PaperLine> lines) {
        lines.add(ofDay(Kind.LESSON, lesson.id().value(), lesson.date(), lesson.period(), ""));
        Optional.ofNullable(records.get(lesson.id())).ifPresent(record -> {
            entered(Kind.TOPIC, lesson, record.topic()).ifPresent(lines::add);
            entered(Kind.HOMEWORK, lesson, homework(record)).ifPresent(lines::add);
        });
    }

    private static String homework(LessonRecord record) {
        return record.noHomework() && record.homework().isEmpty() ? "—" : record.homework();
    }

    private static Optional<PaperLine> entered(Kind kind, LessonView lesson, String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(ofDay(kind, lesson.id().value(), lesson.date(), lesson.period(), text));
    }

    /** A lesson's own column is the lesson's; of a lesson that is there no more, it stands by itself while marked. */
    private void ofWork(WorkContent work, Optional<LessonView> lesson, List<PaperLine> lines) {
        int place = lesson.map(LessonView::period).orElse(0);
        List<MarkContent> given = marks.getOrDefault(work.work(), List.of());
        if (!work.lessonsOwn() || (lesson.isEmpty() && !given.isEmpty())) {
            lines.add(ofDay(Kind.WORK, work.work(), work.date(), place, work.form() + ":" + work.title()));
        }
        given.stream()
                .sorted(Comparator.comparingInt(MarkContent::ordinal))
                .collect(Collectors.groupingBy(
                        MarkContent::student, Collectors.mapping(MarkContent::mark, Collectors.joining("/"))))
                .forEach((student, symbols) ->
                        lines.add(new PaperLine(Kind.MARK, work.work(), student.value(), work.date(), place, symbols)));
    }

    private static PaperLine ofStudent(Kind kind, PersonId student, String value) {
        return new PaperLine(kind, student.value(), student.value(), PaperLine.NO_DAY, 0, value);
    }

    private static PaperLine ofDay(Kind kind, UUID about, LocalDate date, int place, String value) {
        return new PaperLine(kind, about, PaperLine.NOBODY, date, place, value);
    }
}
