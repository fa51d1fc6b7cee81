package io.reglament.journal.week;

import static java.util.stream.Collectors.groupingBy;

import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.journal.LessonRecord;
import io.reglament.journal.WeekDay;
import io.reglament.journal.WeekDay.SubjectMark;
import io.reglament.journal.WeekLesson;
import io.reglament.journal.WeekMark;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Days of a student put together from what was read. */
final class Week {
    private final List<LessonView> lessons;
    private final Map<LessonId, LessonRecord> records;
    private final Map<LessonId, AbsentAt> absent;
    private final Map<GroupId, String> subjects;
    private final Map<LocalDate, List<StudentMark>> marks;

    /** @param subjects of groups that have no lesson in these days */
    Week(
            List<LessonView> lessons,
            Map<LessonId, LessonRecord> records,
            List<StudentMark> marks,
            Map<LessonId, AbsentAt> absent,
            Map<GroupId, String> subjects) {
        this.lessons = lessons;
        this.records = records;
        this.absent = absent;
        this.subjects = new HashMap<>(subjects);
        lessons.forEach(lesson -> this.subjects.put(lesson.group(), lesson.subject()));
        this.marks = marks.stream().collect(groupingBy(StudentMark::date));
    }

    /** Both days included. */
    List<WeekDay> days(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(this::day).toList();
    }

    private WeekDay day(LocalDate date) {
        List<LessonView> held =
                lessons.stream().filter(lesson -> lesson.date().equals(date)).toList();
        List<StudentMark> given = marks.getOrDefault(date, List.of());
        return new WeekDay(
                date,
                held.stream().map(lesson -> lesson(lesson, given)).toList(),
                given.stream()
                        .filter(mark -> held.stream().noneMatch(lesson -> isOf(mark, lesson)))
                        .map(mark -> new SubjectMark(subjects.getOrDefault(mark.group(), ""), mark.mark()))
                        .toList());
    }

    private WeekLesson lesson(LessonView lesson, List<StudentMark> given) {
        Optional<LessonRecord> record = Optional.ofNullable(records.get(lesson.id()));
        List<WeekMark> own = given.stream()
                .filter(mark -> isOf(mark, lesson))
                .map(StudentMark::mark)
                .toList();
        return new WeekLesson(
                lesson,
                record.map(LessonRecord::topic).orElse(""),
                record.map(LessonRecord::homework).orElse(""),
                record.flatMap(LessonRecord::minutes),
                record.map(LessonRecord::noHomework).orElse(false),
                own,
                Optional.ofNullable(absent.get(lesson.id())));
    }

    private static boolean isOf(StudentMark mark, LessonView lesson) {
        return mark.lesson().filter(lesson.id()::equals).isPresent();
    }
}
