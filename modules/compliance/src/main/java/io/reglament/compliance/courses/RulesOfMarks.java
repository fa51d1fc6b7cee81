package io.reglament.compliance.courses;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.FoundCourse.OfSheet;
import io.reglament.regulation.Parameters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is owed to each student of a sheet, and how far apart its tests are. */
@Component
class RulesOfMarks implements SheetRules {
    private static final FrequencyOfMarks SELDOM =
            new FrequencyOfMarks(Parameters.MARK_FREQUENCY, FindingRule.MARKS_SELDOM);
    private static final FrequencyOfMarks SELDOM_SOON =
            new FrequencyOfMarks(Parameters.FREQUENCY_HINT, FindingRule.MARKS_SELDOM_SOON);
    private static final MarksOfWeeks WEEKS = new MarksOfWeeks(Parameters.MARK_FREQUENCY, FindingRule.MARKS_SELDOM);
    private static final MarksOfWeeks WEEKS_SOON =
            new MarksOfWeeks(Parameters.FREQUENCY_HINT, FindingRule.MARKS_SELDOM_SOON);

    @Override
    public Map<OfSheet, List<Said>> of(List<SeenCourse> seen, Instant now) {
        return seen.stream().collect(Collectors.toMap(SeenCourse::sheet, RulesOfMarks::said));
    }

    private static List<Said> said(SeenCourse seen) {
        List<Function<Learner, List<Said>>> rules = rules(seen.course());
        Stream<Said> ofLearners = seen.learners().stream()
                .flatMap(learner -> rules.stream().flatMap(rule -> rule.apply(learner).stream()));
        return Stream.concat(ofLearners, TestsApart.of(seen.course(), seen.tests()).stream())
                .toList();
    }

    private static List<Function<Learner, List<Said>>> rules(Course course) {
        return List.of(
                SELDOM.in(course),
                SELDOM_SOON.in(course),
                WEEKS.in(course),
                WEEKS_SOON.in(course),
                learner -> AskedAgain.of(course, learner),
                EnoughMarks.in(course));
    }
}
