package io.reglament.curriculum.thematic;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupYear;
import io.reglament.curriculum.TermView;
import io.reglament.curriculum.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the school year of a group. */
@Component
class PlanYears {
    private final Terms terms;

    PlanYears(Terms terms) {
        this.terms = terms;
    }

    /**
     * The year that holds the day, or the next one.
     *
     * @throws io.reglament.regulation.Refused for a group without terms
     */
    GroupYear require(GroupId group, LocalDate day) {
        return GroupYear.of(terms.ofGroup(group), day).orElseThrow(PlanRefusals.NO_YEAR::refused);
    }

    /** The year of a plan, by the terms of the first of its groups; empty where these are gone. */
    Optional<GroupYear> of(Plan plan) {
        return plan.groups().stream().findFirst().flatMap(group -> {
            List<TermView> all = terms.ofGroup(group.id());
            LocalDate inside = all.stream()
                    .map(TermView::first)
                    .filter(day -> day.getYear() == plan.year())
                    .min(LocalDate::compareTo)
                    .orElse(LocalDate.of(plan.year(), 12, 31));
            return GroupYear.of(all, inside);
        });
    }
}
