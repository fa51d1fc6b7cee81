package io.reglament.journal.web.family;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.PlanCoverage;
import io.reglament.curriculum.PlanFacts;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the page that tells how the programme of each subject is covered. */
@Component
class ProgrammePages {
    private final Groups groups;
    private final PlanFacts plans;
    private final SchoolClock clock;

    ProgrammePages(Groups groups, PlanFacts plans, SchoolClock clock) {
        this.groups = groups;
        this.plans = plans;
        this.clock = clock;
    }

    /** By subject, of the groups to which the student belongs today. */
    List<ProgrammeLine> page(School school, PersonId student) {
        LocalDate today = clock.today(school.zone());
        List<GroupView> own = groups.ofStudent(student, today);
        Map<GroupId, PlanCoverage> coverage =
                plans.coverage(own.stream().map(GroupView::id).toList(), today);
        return own.stream()
                .map(group -> new ProgrammeLine(
                        group.subject(), group.label(), Optional.ofNullable(coverage.get(group.id()))))
                .toList();
    }
}
