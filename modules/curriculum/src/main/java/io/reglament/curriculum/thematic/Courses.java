package io.reglament.curriculum.thematic;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupYear;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.PlannedTopic;
import io.reglament.curriculum.TermView;
import io.reglament.curriculum.Terms;
import io.reglament.curriculum.WrittenTopics;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lays plans over the lessons of many groups, in a constant number of queries. */
@Component
class Courses {
    private final RoundTrip trip;
    private final Terms terms;
    private final Lessons lessons;
    private final ObjectProvider<WrittenTopics> written;

    Courses(RoundTrip trip, Terms terms, Lessons lessons, ObjectProvider<WrittenTopics> written) {
        this.trip = trip;
        this.terms = terms;
        this.lessons = lessons;
        this.written = written;
    }

    /** A group's approved plan over its year. */
    record Laid(PlanVersion version, GroupYear year, Course course) {}

    /** What the groups have in the year that holds the day; no entry for one without terms. */
    Map<GroupId, YearPlan> plans(Collection<GroupId> groups, LocalDate day) {
        Ask<Map<GroupId, List<TermView>>> years = terms.ofGroupsAsk(groups);
        Ask<List<ApprovedPlans.Of>> versions = ApprovedPlans.versions(groups);
        Answers answers = trip.send(years, versions);
        Map<GroupId, List<ApprovedPlans.Of>> byGroup =
                answers.of(versions).stream().collect(Collectors.groupingBy(ApprovedPlans.Of::group));
        Map<GroupId, YearPlan> plans = new HashMap<>();
        answers.of(years)
                .forEach((group, all) -> GroupYear.of(all, day)
                        .ifPresent(year -> plans.put(group, of(year, byGroup.getOrDefault(group, List.of())))));
        return plans;
    }

    /**
     * The plans that stood approved at a moment, over the lessons of the year that holds the day.
     *
     * @param until the last day whose topics are read
     */
    Map<GroupId, Laid> laid(Collection<GroupId> groups, LocalDate day, LocalDate until, Instant at) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        Map<GroupId, YearPlan> approved = plans(groups, day).entrySet().stream()
                .filter(entry -> entry.getValue().approvedAt(at).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return approved.isEmpty() ? Map.of() : laid(approved, until, at);
    }

    /** One version of one group's plan, of whatever state. */
    Course of(GroupId group, GroupYear year, List<PlannedTopic> topics) {
        List<LessonView> all = lessons.ofGroup(group, year.first(), year.last());
        return Course.of(topics, all, topics(all));
    }

    private Map<GroupId, Laid> laid(Map<GroupId, YearPlan> plans, LocalDate until, Instant at) {
        List<PlanId> ids = plans.values().stream()
                .flatMap(plan -> plan.plan().stream())
                .distinct()
                .toList();
        Ask<Map<PlanId, List<PlannedTopic>>> topics = ApprovedPlans.topics(ids, at);
        Ask<List<LessonView>> given = lessons.ofGroupsAsk(plans.keySet(), first(plans), last(plans));
        Answers answers = trip.send(topics, given);
        Map<LessonId, String> words = topics(answers.of(given).stream()
                .filter(lesson -> !lesson.date().isAfter(until))
                .toList());
        Map<GroupId, List<LessonView>> byGroup =
                answers.of(given).stream().collect(Collectors.groupingBy(LessonView::group));
        Map<GroupId, Laid> laid = new HashMap<>();
        plans.forEach((group, plan) -> {
            PlanVersion version = plan.approvedAt(at).orElseThrow();
            List<LessonView> ofYear = byGroup.getOrDefault(group, List.of()).stream()
                    .filter(lesson -> !lesson.date().isBefore(plan.year().first())
                            && !lesson.date().isAfter(plan.year().last()))
                    .toList();
            List<PlannedTopic> planned = answers.of(topics).getOrDefault(version.plan(), List.of());
            laid.put(group, new Laid(version, plan.year(), Course.of(planned, ofYear, words)));
        });
        return laid;
    }

    private Map<LessonId, String> topics(List<LessonView> all) {
        Map<LessonId, String> topics = new HashMap<>();
        List<LessonId> ids = all.stream().map(LessonView::id).toList();
        if (!ids.isEmpty()) {
            written.forEach(each -> topics.putAll(each.of(ids)));
        }
        return topics;
    }

    private static YearPlan of(GroupYear year, List<ApprovedPlans.Of> versions) {
        return new YearPlan(
                year,
                versions.stream()
                        .filter(of -> of.year() == year.begins())
                        .map(ApprovedPlans.Of::version)
                        .toList());
    }

    private static LocalDate first(Map<GroupId, YearPlan> plans) {
        return ofYears(plans, true);
    }

    private static LocalDate last(Map<GroupId, YearPlan> plans) {
        return ofYears(plans, false);
    }

    private static LocalDate ofYears(Map<GroupId, YearPlan> plans, boolean first) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        Optional<LocalDate> day = plans.values().stream()
                .map(plan -> first ? plan.year().first() : plan.year().last())
                .min(first ? order : order.reversed());
        return day.orElseThrow();
    }
}
