package io.reglament.journal.works;

import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonAccess;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.journal.WorkView;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolClock;
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
        if (work.teacher().equals(member.person()) && member.may(Permission.KEEP_LESSONS)) {
            return LessonAccess.KEEP;
        }
        return trip.ask(groups.accessAsk(
                work.group(), member, clock.today(member.school().zone())));
    }
}
