package io.reglament.curriculum.thematic;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.PlanId;
import io.reglament.identity.PersonId;
import java.util.List;
import java.util.UUID;

/**
 * A thematic plan without its versions.
 *
 * @param year the calendar year in which its school year begins
 * @param grade 0 where its groups are of no one grade
 * @param groups for which it is, by label
 */
public record Plan(
        PlanId id, int year, UUID subject, String subjectTitle, int grade, PersonId author, List<GroupView> groups) {
    public Plan {
        groups = List.copyOf(groups);
    }
}
