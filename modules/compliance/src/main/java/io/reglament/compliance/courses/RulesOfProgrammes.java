package io.reglament.compliance.courses;

import io.reglament.compliance.FoundCourse.OfSheet;
import io.reglament.curriculum.DeadlineCalendar;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonContents;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.PlanCoverage;
import io.reglament.curriculum.PlanFacts;
import io.reglament.regulation.Duty;
import io.reglament.regulation.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How far groups have come in their plans. Terms that end on different days are asked for one after the other. */
@Component
class RulesOfProgrammes implements SheetRules {
    private final PlanFacts plans;
    private final DeadlineCalendar calendar;
    private final List<LessonContents> contents;

    RulesOfProgrammes(PlanFacts plans, DeadlineCalendar calendar, List<LessonContents> contents) {
        this.plans = plans;
        this.calendar = calendar;
        this.contents = List.copyOf(contents);
    }

    @Override
    public Map<OfSheet, List<Said>> of(List<SeenCourse> seen, Instant now) {
        List<SeenCourse> asked = seen.stream().filter(RulesOfProgrammes::asked).toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<LessonId, Map<Duty, DueMoment>> due =
                calendar.due(asked.stream().map(RulesOfProgrammes::last).toList());
        Map<OfSheet, List<Said>> said = new HashMap<>();
        asked.stream()
                .collect(Collectors.groupingBy(sheet -> sheet.course().term().last()))
                .forEach((day, ending) -> said.putAll(of(ending, day, due, now)));
        return said;
    }

    private Map<OfSheet, List<Said>> of(
            List<SeenCourse> ending, LocalDate day, Map<LessonId, Map<Duty, DueMoment>> due, Instant now) {
        Map<GroupId, PlanCoverage> coverage = plans.coverage(
                ending.stream().map(sheet -> sheet.sheet().group()).toList(), day);
        Map<LessonId, LessonContent> entered = entered(ending);
        Map<OfSheet, List<Said>> said = new HashMap<>();
        for (SeenCourse sheet : ending) {
            Optional<DueMoment> topic =
                    Optional.ofNullable(due.get(last(sheet).id())).map(duties -> duties.get(Duty.TOPIC));
            Optional.ofNullable(coverage.get(sheet.sheet().group()))
                    .flatMap(far -> topic.flatMap(
                            moment -> ProgrammeCovered.of(sheet.course(), far, moment, latest(sheet, entered), now)))
                    .ifPresent(one -> said.put(sheet.sheet(), List.of(one)));
        }
        return said;
    }

    private Map<LessonId, LessonContent> entered(List<SeenCourse> sheets) {
        List<LessonId> lessons = sheets.stream()
                .flatMap(sheet -> sheet.course().lessons().stream())
                .map(LessonView::id)
                .toList();
        Map<LessonId, LessonContent> entered = new HashMap<>();
        contents.forEach(source -> entered.putAll(source.entered(lessons)));
        return entered;
    }

    private static Optional<Instant> latest(SeenCourse sheet, Map<LessonId, LessonContent> entered) {
        return sheet.course().lessons().stream()
                .flatMap(lesson -> Optional.ofNullable(entered.get(lesson.id())).stream())
                .flatMap(entry -> entry.topicSince().stream())
                .max(Instant::compareTo);
    }

    private static boolean asked(SeenCourse sheet) {
        return !sheet.course().lessons().isEmpty()
                && sheet.course()
                        .binding(Parameters.PROGRAMME_COVERAGE, last(sheet).date())
                        .isPresent();
    }

    private static LessonView last(SeenCourse sheet) {
        return sheet.course().lessons().getLast();
    }
}
