package io.reglament.compliance.courses;

import io.reglament.curriculum.ClassDay;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Stay;
import io.reglament.identity.Correspondent;
import io.reglament.identity.Correspondents;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.tenancy.RoundTrip;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * How many lessons classes have on their days. Who answers for the timetable is the deputy head, or the head where there
 * is none; of several always the same one.
 */
@Component
class ClassLoads {
    private final RoundTrip trip;
    private final Groups groups;
    private final Correspondents staff;

    ClassLoads(RoundTrip trip, Groups groups, Correspondents staff) {
        this.trip = trip;
        this.groups = groups;
        this.staff = staff;
    }

    /** Asks nothing more where no class has more lessons than it may. */
    Map<ClassDay, List<Said>> of(List<SeenClass> all) {
        List<SeenClass> full = all.stream().filter(LoadOfDay::mayBeTooMuch).toList();
        if (full.isEmpty()) {
            return Map.of();
        }
        Map<ClassDay, List<Said>> said = new HashMap<>();
        planner().ifPresent(who -> {
            Map<GroupId, Map<PersonId, List<Stay>>> stays = stays(full);
            full.forEach(seen ->
                    said.put(new ClassDay(seen.schoolClass().id(), seen.date()), LoadOfDay.of(seen, stays, who)));
        });
        return said;
    }

    private Map<GroupId, Map<PersonId, List<Stay>>> stays(List<SeenClass> full) {
        Set<GroupId> ids = new HashSet<>();
        full.forEach(seen -> seen.lessons().stream().map(LessonView::group).forEach(ids::add));
        LocalDate first =
                full.stream().map(SeenClass::date).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                full.stream().map(SeenClass::date).max(LocalDate::compareTo).orElseThrow();
        return trip.ask(groups.staysAsk(ids, first, last));
    }

    private Optional<PersonId> planner() {
        return holder(Role.DEPUTY_HEAD).or(() -> holder(Role.HEAD));
    }

    private Optional<PersonId> holder(Role role) {
        return staff.holding(Set.of(role)).stream()
                .map(Correspondent::person)
                .min(Comparator.comparing(PersonId::value));
    }
}
