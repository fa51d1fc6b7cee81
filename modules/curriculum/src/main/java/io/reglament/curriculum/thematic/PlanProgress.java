package io.reglament.curriculum.thematic;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.GroupYear;
import io.reglament.curriculum.PlanCoverage;
import io.reglament.curriculum.PlanFacts;
import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.PlannedTopic;
import io.reglament.curriculum.thematic.TopicLine.State;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far groups have come in their plans, for those who look at one or at their own. */
@Component
public class PlanProgress {
    private final Courses courses;
    private final PlanFacts facts;

    PlanProgress(Courses courses, PlanFacts facts) {
        this.courses = courses;
        this.facts = facts;
    }

    /**
     * A group with what it has of a plan.
     *
     * @param last the latest version; empty where nobody has begun a plan
     * @param coverage of the approved one
     */
    public record OfGroup(GroupView group, Optional<PlanVersion> last, Optional<PlanCoverage> coverage) {}

    /** Of the year that holds the day; in the order of the groups, in a constant number of queries. */
    @Transactional(readOnly = true)
    public List<OfGroup> of(List<GroupView> groups, LocalDate day) {
        if (groups.isEmpty()) {
            return List.of();
        }
        Collection<GroupId> ids = groups.stream().map(GroupView::id).toList();
        Map<GroupId, YearPlan> plans = courses.plans(ids, day);
        Map<GroupId, PlanCoverage> coverage = facts.coverage(ids, day);
        return groups.stream()
                .map(group -> new OfGroup(
                        group,
                        Optional.ofNullable(plans.get(group.id()))
                                .flatMap(plan -> plan.versions().stream().reduce((_, later) -> later)),
                        Optional.ofNullable(coverage.get(group.id()))))
                .toList();
    }

    /** These topics over the group's year, as it stands on that day. */
    @Transactional(readOnly = true)
    public Progress of(PlanId plan, List<PlannedTopic> topics, GroupId group, GroupYear year, LocalDate day) {
        Course course = courses.of(group, year, topics);
        List<TopicLine> lines = IntStream.range(0, topics.size())
                .mapToObj(place -> line(course, place, day))
                .toList();
        return new Progress(lines, new CoverageOfCourse(course, year, day).of(plan), course.next());
    }

    private static TopicLine line(Course course, int place, LocalDate day) {
        List<LocalDate> taught = course.taught(place);
        return new TopicLine(
                course.topics().get(place),
                state(course, place, day),
                course.byCalendar(place),
                taught.stream().findFirst(),
                taught.stream().reduce((_, later) -> later));
    }

    private static State state(Course course, int place, LocalDate day) {
        Optional<LocalDate> due = course.byCalendar(place);
        if (course.covered(place)) {
            return due.map(planned -> covered(planned, course.taught(place).getLast()))
                    .orElse(State.COVERED);
        }
        if (course.skipped(place)) {
            return State.SKIPPED;
        }
        if (!course.taught(place).isEmpty()) {
            return State.UNDER_WAY;
        }
        return due.map(planned -> planned.isBefore(day) ? State.BEHIND : State.TO_COME)
                .orElse(State.WITHOUT_LESSON);
    }

    private static State covered(LocalDate planned, LocalDate ended) {
        return ended.isBefore(planned) ? State.AHEAD : ended.isAfter(planned) ? State.COVERED_LATE : State.COVERED;
    }
}
