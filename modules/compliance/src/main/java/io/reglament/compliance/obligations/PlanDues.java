package io.reglament.compliance.obligations;

import io.reglament.compliance.Obligation;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.GroupYear;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.PlanStanding;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.regulation.InForceByDay;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Where;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolRegistry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** By when a group's plan is owed: {@link Parameters#PLAN_DEADLINE}, in the version in force on that very day. */
@Component
class PlanDues {
    private final Profiles profiles;
    private final RoundTrip trip;
    private final Groups groups;
    private final People people;
    private final SchoolRegistry schools;

    PlanDues(Profiles profiles, RoundTrip trip, Groups groups, People people, SchoolRegistry schools) {
        this.profiles = profiles;
        this.trip = trip;
        this.groups = groups;
        this.people = people;
        this.schools = schools;
    }

    /** All versions of the regulation, asked for once. */
    Rules rules() {
        return new Rules(trip.ask(Profiles.askEver()), schools.current().zone());
    }

    /** Who teaches each of the groups, by their initials. */
    Map<GroupId, String> teachers(Collection<GroupId> of, LocalDate day) {
        Map<GroupId, Set<PersonId>> teachers = trip.ask(groups.teachersAsk(of, day));
        Map<PersonId, PersonName> names =
                people.names(teachers.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Map<GroupId, String> named = new HashMap<>();
        teachers.forEach((group, all) -> named.put(
                group,
                all.stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .map(PersonName::initials)
                        .sorted()
                        .collect(Collectors.joining(", "))));
        return named;
    }

    /** What is owed by the versions of the regulation. */
    final class Rules {
        private final InForceByDay versions;
        private final ZoneId zone;
        private final Map<LocalDate, Profile> read = new HashMap<>();

        private Rules(InForceByDay versions, ZoneId zone) {
            this.versions = versions;
            this.zone = zone;
        }

        /** What the group owes in its year; a group whose year begins after a date owes nothing by it. */
        Optional<Obligation> of(GroupView group, PlanStanding standing, Map<GroupId, String> teachers) {
            return standing.year()
                    .flatMap(year -> day(group, year)
                            .flatMap(day -> profile(day)
                                    .find(Parameters.PLAN_DEADLINE, where(group))
                                    .map(by -> {
                                        String path = standing.plan()
                                                .map(plan -> "/plans/" + plan.value())
                                                .orElse("/plans");
                                        String teacher = teachers.getOrDefault(group.id(), "");
                                        String what = group.subject() + ", " + group.label();
                                        Obligation open = Obligation.open(
                                                        group.id().value() + "/" + year.begins(),
                                                        PlansInTime.KIND,
                                                        by.basis(),
                                                        day.plusDays(1)
                                                                .atStartOfDay(zone)
                                                                .toInstant(),
                                                        path)
                                                .labelled(teacher.isEmpty() ? what : what + ": " + teacher);
                                        return standing.approved()
                                                .map(open::done)
                                                .orElse(open);
                                    })));
        }

        private Optional<LocalDate> day(GroupView group, GroupYear year) {
            return profile(year.first())
                    .find(Parameters.PLAN_DEADLINE, where(group))
                    .flatMap(by -> DayOfYear.of(by.value(), year));
        }

        private Profile profile(LocalDate day) {
            return read.computeIfAbsent(day, on -> profiles.of(versions, on));
        }

        private static Where where(GroupView group) {
            return Where.lesson(group.grade(), group.subject());
        }
    }
}
