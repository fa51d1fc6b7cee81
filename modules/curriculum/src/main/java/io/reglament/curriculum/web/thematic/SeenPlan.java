package io.reglament.curriculum.web.thematic;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.thematic.Plan;
import io.reglament.curriculum.thematic.PlanVersion;
import io.reglament.web.Absent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A plan as a member may see it.
 *
 * @param versions those the member may see, from the first to the last; at least one
 * @param access what the member may do with each of its groups
 */
record SeenPlan(Plan plan, List<PlanVersion> versions, Map<GroupId, LessonAccess> access) {
    SeenPlan {
        versions = List.copyOf(versions);
        access = Map.copyOf(access);
    }

    /** Whether the member has to do with any of its groups. */
    public boolean known() {
        return access.values().stream().anyMatch(each -> each != LessonAccess.NONE);
    }

    public boolean keep() {
        return access.containsValue(LessonAccess.KEEP);
    }

    public PlanVersion last() {
        return versions.getLast();
    }

    /** The version of an address; without one the last. */
    PlanVersion version(Optional<Integer> number) {
        return number.map(wanted -> versions.stream()
                        .filter(version -> version.number() == wanted)
                        .findFirst()
                        .orElseThrow(Absent::new))
                .orElseGet(this::last);
    }

    /** Those of its groups whose lessons the member may look into. */
    public List<GroupView> groups() {
        return plan.groups().stream()
                .filter(group -> access.getOrDefault(group.id(), LessonAccess.NONE) != LessonAccess.NONE)
                .toList();
    }

    List<GroupId> keptGroups() {
        return plan.groups().stream()
                .map(GroupView::id)
                .filter(group -> access.get(group) == LessonAccess.KEEP)
                .toList();
    }

    /** The group of an address, against whose calendar the plan is shown; without one the first. */
    Optional<GroupView> group(Optional<UUID> id) {
        if (id.isEmpty()) {
            return groups().stream().findFirst();
        }
        return Optional.of(groups().stream()
                .filter(group -> group.id().value().equals(id.get()))
                .findFirst()
                .orElseThrow(Absent::new));
    }
}
