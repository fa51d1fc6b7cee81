package io.reglament.messaging.threads;

import io.reglament.curriculum.Ties;
import io.reglament.identity.Correspondent;
import io.reglament.identity.Correspondents;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.Reach;
import io.reglament.identity.Role;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.SchoolClock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may write to whom, today: everybody with the administration, staff with each other, teachers and class teachers
 * with their students and those students' parents. A family never with another family, and nobody with who left.
 */
@Component
public class Acquaintance {
    private static final Set<Role> ADMINISTRATION = EnumSet.of(Role.HEAD, Role.DEPUTY_HEAD, Role.SCHOOL_ADMINISTRATOR);

    private final Correspondents people;
    private final Ties ties;
    private final SchoolClock clock;

    Acquaintance(Correspondents people, Ties ties, SchoolClock clock) {
        this.people = people;
        this.ties = ties;
        this.clock = clock;
    }

    /** To whom the member may write. */
    public Reach of(Member member) {
        Set<Role> roles = EnumSet.copyOf(ADMINISTRATION);
        if (member.roles().stream().anyMatch(ADMINISTRATION::contains)) {
            return new Reach(EnumSet.allOf(Role.class), Set.of());
        }
        if (member.roles().stream().anyMatch(Role::staff)) {
            EnumSet.allOf(Role.class).stream().filter(Role::staff).forEach(roles::add);
        }
        return new Reach(roles, known(member));
    }

    /** One to whom the member may write; nobody for who left or has nothing to do with the member. */
    public Optional<Correspondent> find(Member member, PersonId to) {
        return people.living(to)
                .filter(other -> !to.equals(member.person()) && of(member).holds(other));
    }

    private Set<PersonId> known(Member member) {
        LocalDate today = clock.today(member.school().zone());
        Set<PersonId> known = new HashSet<>();
        if (member.roles().contains(Role.TEACHER) || member.roles().contains(Role.CLASS_TEACHER)) {
            Set<PersonId> students = ties.studentsOf(member.person(), today);
            known.addAll(students);
            known.addAll(people.guardians(students));
        }
        if (member.roles().contains(Role.STUDENT)) {
            known.addAll(ties.teachersOf(List.of(member.person()), today));
        }
        if (member.roles().contains(Role.PARENT)) {
            known.addAll(ties.teachersOf(people.wards(member.person()), today));
        }
        return known;
    }

    static Refused refused(String code) {
        return new Refused(code, new Basis.NotRegulated());
    }
}
