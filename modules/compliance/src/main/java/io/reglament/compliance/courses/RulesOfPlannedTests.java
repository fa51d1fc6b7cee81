package io.reglament.compliance.courses;

import io.reglament.compliance.FoundCourse.OfSheet;
import io.reglament.curriculum.DatedTest;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupYear;
import io.reglament.curriculum.PlanFacts;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.YearMoment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whether tests were planned in time, by the regulation of the term's first day. Terms that begin on different days are
 * asked for one after the other. A term that began before the school was on air owes no plan by its beginning.
 */
@Component
class RulesOfPlannedTests implements SheetRules {
    private final PlanFacts plans;
    private final OnAir onAir;

    RulesOfPlannedTests(PlanFacts plans, OnAir onAir) {
        this.plans = plans;
        this.onAir = onAir;
    }

    @Override
    public Map<OfSheet, List<Said>> of(List<SeenCourse> seen, Instant now) {
        Map<OfSheet, List<Said>> said = new HashMap<>();
        LocalDate since = onAir.first();
        seen.stream()
                .flatMap(sheet -> asked(sheet, since).stream())
                .collect(Collectors.groupingBy(Asked::moment))
                .forEach((moment, all) -> said.putAll(of(moment, all, now)));
        return said;
    }

    private Map<OfSheet, List<Said>> of(Moment moment, List<Asked> all, Instant now) {
        List<GroupId> groups =
                all.stream().map(one -> one.seen().sheet().group()).toList();
        Map<GroupId, List<DatedTest>> before = plans.tests(groups, moment.term(), moment.justBefore());
        Map<GroupId, List<DatedTest>> standing = plans.tests(groups, moment.term(), now);
        return all.stream().collect(Collectors.toMap(one -> one.seen().sheet(), one -> {
            GroupId group = one.seen().sheet().group();
            return new TestsPlanned(
                            one.seen().course(),
                            one.seen().forms(moment.day()),
                            before.getOrDefault(group, List.of()),
                            standing.getOrDefault(group, List.of()))
                    .of(one.value(), moment.day(), one.seen().works());
        }));
    }

    private static Optional<Asked> asked(SeenCourse seen, LocalDate since) {
        Course course = seen.course();
        LocalDate first = course.term().first();
        return course.binding(Parameters.TESTS_PLANNED, first)
                .flatMap(value -> GroupYear.of(seen.terms(), first)
                        .map(year -> MomentOfTerm.of(value.value(), course.term(), year))
                        .filter(day -> !day.isBefore(since))
                        .map(day -> new Asked(seen, value, new Moment(first, day, course.startOf(day)))));
    }

    private record Moment(LocalDate term, LocalDate day, Instant at) {
        /** What is approved at the moment itself is late already. */
        Instant justBefore() {
            return at.minus(1, ChronoUnit.MICROS);
        }
    }

    private record Asked(SeenCourse seen, Regulated<YearMoment> value, Moment moment) {}
}
