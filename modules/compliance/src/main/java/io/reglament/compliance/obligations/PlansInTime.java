package io.reglament.compliance.obligations;

import io.reglament.compliance.Obligation;
import io.reglament.compliance.Obligations;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.PlanFacts;
import io.reglament.curriculum.PlanStanding;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Regulated;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The thematic plan of every group is owed by a day of its school year, approved; by pages of groups. */
@Component
class PlansInTime implements Obligations {
    private static final String KIND = "thematic-plan";
    private static final int MOST_PAGES = 100;

    private final PlanDeadline deadline;
    private final PlanFacts plans;
    private final Groups groups;
    private final People people;
    private final Profiles profiles;
    private final SchoolRegistry schools;
    private final RoundTrip trip;

    PlansInTime(
            PlanDeadline deadline,
            PlanFacts plans,
            Groups groups,
            People people,
            Profiles profiles,
            SchoolRegistry schools,
            RoundTrip trip) {
        this.deadline = deadline;
        this.plans = plans;
        this.groups = groups;
        this.people = people;
        this.profiles = profiles;
        this.schools = schools;
        this.trip = trip;
    }

    /** A day on which the plans of a year are to be in. */
    private record Due(LocalDate day, ZoneId zone, Regulated<MonthDay> by) {
        /** The first moment that is too late. */
        Instant at() {
            return day.plusDays(1).atStartOfDay(zone).toInstant();
        }
    }

    @Override
    public List<Obligation> due(Instant from, Instant to) {
        ZoneId zone = schools.current().zone();
        int first = LocalDate.ofInstant(from, zone).minusDays(1).getYear();
        LocalDate last = LocalDate.ofInstant(to, zone);
        return deadline.of(profiles.on(last)).stream()
                .flatMap(by -> IntStream.rangeClosed(first, last.getYear())
                        .mapToObj(year -> by.value().atYear(year)))
                .flatMap(day -> due(day, zone).stream())
                .filter(due -> !due.at().isBefore(from) && due.at().isBefore(to))
                .flatMap(due -> owed(due).stream())
                .toList();
    }

    /** As the version in force on the day itself has it. */
    private Optional<Due> due(LocalDate day, ZoneId zone) {
        return deadline.of(profiles.on(day))
                .map(by -> new Due(by.value().atYear(day.getYear()), zone, by));
    }

    private List<Obligation> owed(Due due) {
        List<Obligation> owed = new ArrayList<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            List<GroupView> some = groups.page("", page);
            if (some.isEmpty()) {
                return owed;
            }
            owed.addAll(owed(some, due));
        }
        return owed;
    }

    private List<Obligation> owed(List<GroupView> some, Due due) {
        List<GroupId> ids = some.stream().map(GroupView::id).toList();
        Map<GroupId, PlanStanding> standing = plans.standing(ids, due.day());
        Map<GroupId, Set<PersonId>> teachers = trip.ask(groups.teachersAsk(ids, due.day()));
        Map<PersonId, PersonName> names =
                people.names(teachers.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return some.stream()
                .filter(group -> begun(standing.getOrDefault(group.id(), PlanStanding.NONE), due))
                .map(group -> obligation(
                        group,
                        standing.getOrDefault(group.id(), PlanStanding.NONE),
                        due,
                        named(teachers.getOrDefault(group.id(), Set.of()), names)))
                .toList();
    }

    /** A group whose year begins later owes nothing yet. */
    private static boolean begun(PlanStanding standing, Due due) {
        return standing.yearFrom().filter(first -> !first.isAfter(due.day())).isPresent();
    }

    private static Obligation obligation(GroupView group, PlanStanding standing, Due due, String teachers) {
        String path = standing.plan().map(plan -> "/plans/" + plan.value()).orElse("/plans");
        String what = group.subject() + ", " + group.label();
        Obligation open = Obligation.open(
                        group.id().value() + "/" + due.day().getYear(), KIND, due.by().basis(), due.at(), path)
                .labelled(teachers.isEmpty() ? what : what + ": " + teachers);
        return standing.approved().map(open::done).orElse(open);
    }

    private static String named(Set<PersonId> teachers, Map<PersonId, PersonName> names) {
        return teachers.stream()
                .flatMap(teacher -> Optional.ofNullable(names.get(teacher)).stream())
                .map(PersonName::initials)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
