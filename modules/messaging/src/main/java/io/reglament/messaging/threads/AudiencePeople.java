package io.reglament.messaging.threads;

import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.Ties;
import io.reglament.identity.Correspondent;
import io.reglament.identity.Correspondents;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who an audience is on a day; who left is not among them. */
@Component
class AudiencePeople {
    private final Correspondents people;
    private final Ties ties;

    AudiencePeople(Correspondents people, Ties ties) {
        this.people = people;
        this.ties = ties;
    }

    /** In one order for everybody. */
    List<PersonId> of(Audience audience, LocalDate day) {
        List<Correspondent> all =
                audience.scope() == Audience.Scope.SCHOOL ? people.holding(roles(audience)) : near(audience, day);
        return all.stream()
                .map(Correspondent::person)
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
    }

    private List<Correspondent> near(Audience audience, LocalDate day) {
        List<ClassId> classes =
                audience.schoolClass().map(List::of).orElseGet(() -> ties.classesOfGrade(audience.grade()));
        Set<PersonId> students = ties.membersOf(classes, day);
        Set<PersonId> near = new HashSet<>();
        if (audience.staff()) {
            near.addAll(ties.teachersOf(students, day));
        }
        if (audience.families()) {
            near.addAll(students);
            near.addAll(people.guardians(students));
        }
        return people.living(near);
    }

    private static Set<Role> roles(Audience audience) {
        return EnumSet.allOf(Role.class).stream()
                .filter(role -> role.staff() ? audience.staff() : audience.families())
                .collect(Collectors.toSet());
    }
}
