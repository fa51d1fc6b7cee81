package io.reglament.curriculum.thematic;

import io.reglament.curriculum.GroupYear;
import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.PlanStanding;
import io.reglament.curriculum.thematic.PlanVersion.Deed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a group has of a plan in a school year.
 *
 * @param versions of its plan, from the first to the last; none where nobody has begun one
 */
record YearPlan(GroupYear year, List<PlanVersion> versions) {
    YearPlan {
        versions = List.copyOf(versions);
    }

    Optional<PlanId> plan() {
        return versions.stream().findFirst().map(PlanVersion::plan);
    }

    /** The version that stood approved at a moment. */
    Optional<PlanVersion> approvedAt(Instant at) {
        return versions.stream()
                .filter(PlanVersion::approved)
                .filter(version ->
                        version.decided().filter(deed -> !deed.at().isAfter(at)).isPresent())
                .reduce((_, later) -> later);
    }

    PlanStanding standing() {
        Optional<Instant> last = versions.stream()
                .filter(PlanVersion::approved)
                .flatMap(version -> version.decided().stream())
                .map(Deed::at)
                .reduce((_, later) -> later);
        return new PlanStanding(
                Optional.of(year),
                plan(),
                versions.stream()
                        .flatMap(version -> version.submitted().stream())
                        .map(Deed::at)
                        .findFirst(),
                versions.stream()
                        .filter(PlanVersion::approved)
                        .flatMap(version -> version.decided().stream())
                        .map(Deed::at)
                        .findFirst(),
                last,
                versions.stream()
                        .filter(PlanVersion::waiting)
                        .flatMap(version -> version.submitted().stream())
                        .map(Deed::at)
                        .findFirst());
    }
}
