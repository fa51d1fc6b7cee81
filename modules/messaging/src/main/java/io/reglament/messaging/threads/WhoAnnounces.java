package io.reglament.messaging.threads;

import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.tenancy.SchoolClock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Head and deputy heads announce to everybody, a class teacher to the own class. */
@Component
public class WhoAnnounces {
    private final Classes classes;
    private final SchoolClock clock;

    WhoAnnounces(Classes classes, SchoolClock clock) {
        this.classes = classes;
        this.clock = clock;
    }

    /** Whether the member announces to the school and its grades too. */
    public boolean toAll(Member member) {
        return member.roles().contains(Role.HEAD) || member.roles().contains(Role.DEPUTY_HEAD);
    }

    /** A page of the classes to which the member announces and to whose parents they write. */
    public List<ClassView> classes(Member member) {
        return toAll(member)
                ? classes.page(0)
                : classes.ofClassTeacher(
                        member.person(), clock.today(member.school().zone()));
    }

    /** Whether the member writes to this class. */
    public boolean toClass(Member member, ClassId schoolClass) {
        return toAll(member)
                ? classes.find(schoolClass).isPresent()
                : classes
                        .ofClassTeacher(
                                member.person(), clock.today(member.school().zone()))
                        .stream()
                        .anyMatch(own -> own.id().equals(schoolClass));
    }

    boolean to(Member member, Audience audience) {
        return audience.schoolClass().map(one -> toClass(member, one)).orElseGet(() -> toAll(member));
    }
}
