package io.reglament.curriculum.thematic;

import io.reglament.curriculum.DatedTest;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonTopic;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.PlanCoverage;
import io.reglament.curriculum.PlanFacts;
import io.reglament.curriculum.PlanStanding;
import io.reglament.curriculum.thematic.Courses.Laid;
import io.reglament.tenancy.SchoolClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells others what stands in plans. */
@Component
class FactsOfPlans implements PlanFacts {
    private final Courses courses;
    private final SchoolClock clock;

    FactsOfPlans(Courses courses, SchoolClock clock) {
        this.courses = courses;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<GroupId, PlanStanding> standing(Collection<GroupId> groups, LocalDate day) {
        Map<GroupId, YearPlan> plans = groups.isEmpty() ? Map.of() : courses.plans(groups, day);
        return groups.stream()
                .distinct()
                .collect(Collectors.toMap(
                        group -> group,
                        group -> Optional.ofNullable(plans.get(group))
                                .map(YearPlan::standing)
                                .orElse(PlanStanding.NONE)));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<GroupId, PlanCoverage> coverage(Collection<GroupId> groups, LocalDate day) {
        Map<GroupId, PlanCoverage> coverage = new HashMap<>();
        courses.laid(groups, day, day, clock.now())
                .forEach((group, laid) -> coverage.put(
                        group,
                        new CoverageOfCourse(laid.course(), laid.year(), day)
                                .of(laid.version().plan())));
        return coverage;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LessonId, LessonTopic> topics(Collection<LessonView> lessons) {
        Optional<LocalDate> last = lessons.stream().map(LessonView::date).max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return Map.of();
        }
        Set<GroupId> groups = lessons.stream().map(LessonView::group).collect(Collectors.toSet());
        Map<GroupId, Laid> laid = courses.laid(groups, last.get(), last.get(), clock.now());
        Map<LessonId, LessonTopic> topics = new HashMap<>();
        for (LessonView lesson : lessons) {
            Optional.ofNullable(laid.get(lesson.group()))
                    .flatMap(of -> Optional.ofNullable(of.course().byLesson().get(lesson.id())))
                    .ifPresent(topic -> topics.put(lesson.id(), topic));
        }
        return topics;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<GroupId, List<DatedTest>> tests(Collection<GroupId> groups, LocalDate day, Instant standingAt) {
        Map<GroupId, List<DatedTest>> tests = new HashMap<>();
        courses.laid(groups, day, day, standingAt).forEach((group, laid) -> tests.put(group, tests(laid)));
        return tests;
    }

    private static List<DatedTest> tests(Laid laid) {
        Instant approved = laid.version().decided().orElseThrow().at();
        return laid.course().topics().stream()
                .flatMap(topic -> topic.test().stream()
                        .map(test ->
                                new DatedTest(topic, test, laid.course().byCalendar(topic.ordinal() - 1), approved)))
                .toList();
    }
}
