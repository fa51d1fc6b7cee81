package io.reglament.compliance.own;

import io.reglament.curriculum.AbsenceFacts;
import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonContents;
import io.reglament.curriculum.LessonFacts;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.WorkContent;
import io.reglament.regulation.Duty;
import io.reglament.regulation.own.AboutLesson;
import io.reglament.regulation.own.AboutWork;
import io.reglament.regulation.own.EnteredText;
import io.reglament.regulation.own.SetHomework;
import io.reglament.regulation.own.Stated;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The facts of lessons that are held, in a constant number of queries. */
@Component
class LessonsGathered {
    private final Lessons lessons;
    private final ObjectProvider<LessonContents> contents;
    private final ObjectProvider<LessonFacts> entered;
    private final ObjectProvider<AbsenceFacts> absences;
    private final WorksGathered works;

    LessonsGathered(
            Lessons lessons,
            ObjectProvider<LessonContents> contents,
            ObjectProvider<LessonFacts> entered,
            ObjectProvider<AbsenceFacts> absences,
            WorksGathered works) {
        this.lessons = lessons;
        this.contents = contents;
        this.entered = entered;
        this.absences = absences;
        this.works = works;
    }

    List<Case> cases(Collection<LessonId> ids, CoursesGathered.ByDay courses) {
        List<LessonView> held = lessons.find(ids);
        Batch batch = batch(held.stream().map(LessonView::id).toList(), courses);
        return held.stream()
                .map(lesson -> new Case(
                        new Subject.OfLesson(lesson.id()), lesson.date(), Stated.of(batch.about(lesson, courses))))
                .toList();
    }

    List<AbsentAt> absent(Collection<LessonId> ids) {
        return absences.stream()
                .flatMap(source -> source.ofLessons(ids).stream())
                .toList();
    }

    private Batch batch(List<LessonId> ids, CoursesGathered.ByDay courses) {
        Map<LessonId, LessonContent> entries = new HashMap<>();
        contents.forEach(source -> entries.putAll(source.entered(ids)));
        List<WorkContent> sat = works.satIn(ids);
        Map<UUID, AboutWork> about = works.about(sat, courses);
        Map<LessonId, List<AboutWork>> byLesson = sat.stream()
                .filter(work -> about.containsKey(work.work()))
                .collect(Collectors.groupingBy(
                        work -> work.lesson().orElseThrow(),
                        Collectors.mapping(
                                work -> Optional.ofNullable(about.get(work.work()))
                                        .orElseThrow(),
                                Collectors.toList())));
        return new Batch(
                entries, rolls(ids), absent(ids).stream().collect(Collectors.groupingBy(AbsentAt::lesson)), byLesson);
    }

    private Set<LessonId> rolls(List<LessonId> ids) {
        return entered.stream()
                .filter(source -> source.duties().contains(Duty.ROLL))
                .flatMap(source -> source.enteredSince(ids).entrySet().stream())
                .filter(since -> since.getValue().containsKey(Duty.ROLL))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was gathered for a batch, by lesson. */
    private record Batch(
            Map<LessonId, LessonContent> entries,
            Set<LessonId> rolls,
            Map<LessonId, List<AbsentAt>> absent,
            Map<LessonId, List<AboutWork>> works) {

        AboutLesson about(LessonView lesson, CoursesGathered.ByDay courses) {
            Optional<LessonContent> entry = Optional.ofNullable(entries.get(lesson.id()));
            List<AbsentAt> away = absent.getOrDefault(lesson.id(), List.of());
            return new AboutLesson(
                    courses.of(lesson),
                    lesson.date(),
                    lesson.period(),
                    (int) Duration.between(lesson.startsAt(), lesson.endsAt()).toMinutes(),
                    entry.flatMap(content -> topic(lesson, content)),
                    entry.flatMap(content -> homework(lesson, content)),
                    rolls.contains(lesson.id()),
                    count(away, false),
                    count(away, true),
                    works.getOrDefault(lesson.id(), List.of()));
        }

        private static int count(List<AbsentAt> away, boolean late) {
            return (int) away.stream().filter(one -> one.late() == late).count();
        }

        private static Optional<EnteredText> topic(LessonView lesson, LessonContent content) {
            return content.topicSince().map(since -> text(lesson, content.topic(), since));
        }

        private static Optional<SetHomework> homework(LessonView lesson, LessonContent content) {
            return content.homeworkSince()
                    .map(since -> new SetHomework(
                            text(lesson, content.homework(), since), content.homeworkMinutes(), content.noHomework()));
        }

        private static EnteredText text(LessonView lesson, String text, Instant since) {
            return new EnteredText(text, Spans.hours(lesson.endsAt(), since));
        }
    }
}
