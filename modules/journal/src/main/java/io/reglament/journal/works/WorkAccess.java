package io.reglament.journal.works;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupSight;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.Stay;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.journal.WorkView;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a member may do with a work: as with its group today, and whose pile it is in keeps it always. */
@Component
public class WorkAccess {
    private final RoundTrip trip;
    private final Groups groups;
    private final SchoolClock clock;

    WorkAccess(RoundTrip trip, Groups groups, SchoolClock clock) {
        this.trip = trip;
        this.groups = groups;
        this.clock = clock;
    }

    public LessonAccess of(WorkView work, Member member) {
        return of(work.group(), work.teacher(), member);
    }

    LessonAccess of(WorkRow work, Member member) {
        return of(work.group(), work.teacher(), member);
    }

    private LessonAccess of(GroupId group, PersonId teacher, Member member) {
        if (ownPile(teacher, member)) {
            return LessonAccess.KEEP;
        }
        return trip.ask(
                groups.accessAsk(group, member, clock.today(member.school().zone())));
    }

    /**
     * Whether the member may see what the student has for the work: whoever only leads a class of the group sees who was
     * in that class on the work's day.
     */
    public boolean sees(WorkView work, PersonId student, Member member) {
        if (ownPile(work.teacher(), member)) {
            return true;
        }
        LocalDate today = clock.today(member.school().zone());
        Ask<GroupSight> sight = groups.sightAsk(work.group(), member, today);
        Ask<Map<PersonId, List<Stay>>> led = groups.ledAsk(work.group(), member, today);
        Answers answers = trip.send(sight, led);
        return answers.of(sight).access() != LessonAccess.NONE
                && (!answers.of(sight).ledAlone()
                        || answers.of(led).getOrDefault(student, List.of()).stream()
                                .anyMatch(stay -> stay.holds(work.date())));
    }

    private static boolean ownPile(PersonId teacher, Member member) {
        return teacher.equals(member.person()) && member.may(Permission.KEEP_LESSONS);
    }
}
