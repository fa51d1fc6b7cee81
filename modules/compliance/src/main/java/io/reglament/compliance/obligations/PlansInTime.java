package io.reglament.compliance.obligations;

import io.reglament.compliance.FindingState;
import io.reglament.compliance.Obligation;
import io.reglament.compliance.Obligations;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.PlanFacts;
import io.reglament.curriculum.PlanStanding;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The thematic plan of every group is owed, approved, by the moment of its school year that the regulation names. It is
 * looked at by pages of groups, each in a number of queries that does not depend on it.
 */
@Component
class PlansInTime implements Obligations {
    static final String KIND = "thematic-plan";

    private static final int MOST_PAGES = 100;

    private final PlanDues dues;
    private final PlanFacts plans;
    private final Groups groups;
    private final SchoolFindingRows rows;
    private final SchoolRegistry schools;

    PlansInTime(PlanDues dues, PlanFacts plans, Groups groups, SchoolFindingRows rows, SchoolRegistry schools) {
        this.dues = dues;
        this.plans = plans;
        this.groups = groups;
        this.rows = rows;
        this.schools = schools;
    }

    @Override
    public List<Obligation> due(Instant from, Instant to) {
        PlanDues.Rules rules = dues.rules();
        Map<String, Obligation> owed = new HashMap<>();
        Set<UUID> taught = new HashSet<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            List<GroupView> some = groups.page("", page);
            if (some.isEmpty()) {
                break;
            }
            some.forEach(group -> taught.add(group.id().value()));
            days(from, to).forEach(day -> owed(some, day, rules).forEach(one -> owed.put(one.key(), one)));
        }
        return Stream.concat(
                        owed.values().stream()
                                .filter(one -> !one.dueAt().isBefore(from)
                                        && one.dueAt().isBefore(to)),
                        others(owed.keySet(), taught, from, to))
                .toList();
    }

    /** Days in the school years that the stretch touches; it is never as long as a year and a half. */
    private Stream<LocalDate> days(Instant from, Instant to) {
        ZoneId zone = schools.current().zone();
        return Stream.of(LocalDate.ofInstant(from, zone).minusDays(1), LocalDate.ofInstant(to, zone))
                .distinct();
    }

    private List<Obligation> owed(List<GroupView> some, LocalDate day, PlanDues.Rules rules) {
        List<GroupId> ids = some.stream().map(GroupView::id).toList();
        Map<GroupId, PlanStanding> standing = plans.standing(ids, day);
        Map<GroupId, String> teachers = dues.teachers(ids, day);
        return some.stream()
                .flatMap(group ->
                        rules.of(group, standing.getOrDefault(group.id(), PlanStanding.NONE), teachers).stream())
                .toList();
    }

    /**
     * Found before, of a group that the roster has no more, as that of last year: nothing is known but what was, and it
     * stays as it stood.
     */
    private Stream<Obligation> others(Set<String> owed, Set<UUID> taught, Instant from, Instant to) {
        return rows.due(from, to).stream()
                .filter(finding -> finding.kind().equals(KIND) && finding.state() != FindingState.WITHDRAWN)
                .filter(finding -> !owed.contains(finding.key()) && !taught.contains(group(finding)))
                .map(finding -> {
                    Obligation open = Obligation.open(
                                    finding.key(), KIND, finding.basis(), finding.ownDueAt(), finding.path())
                            .labelled(finding.label());
                    return finding.mendedAt().map(open::done).orElse(open);
                });
    }

    private static UUID group(SchoolFinding finding) {
        return UUID.fromString(finding.key().substring(0, finding.key().indexOf('/')));
    }
}
