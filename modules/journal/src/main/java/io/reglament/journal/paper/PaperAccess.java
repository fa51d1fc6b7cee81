package io.reglament.journal.paper;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupSight;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonAccess;
import io.reglament.identity.Member;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose a paper is to see. Danger: it names all students of the group, so leading one class of it is not enough.
 */
@Component
public class PaperAccess {
    private final Groups groups;
    private final RoundTrip trip;
    private final SchoolClock clock;

    PaperAccess(Groups groups, RoundTrip trip, SchoolClock clock) {
        this.groups = groups;
        this.trip = trip;
        this.clock = clock;
    }

    /**
     * The group of an address, for who sees its whole sheet today.
     *
     * @throws Absent for any other
     */
    @Transactional(readOnly = true)
    public GroupView seen(UUID group, Member member) {
        GroupView view = groups.seen(group, member);
        if (!sees(view.id(), member)) {
            throw new Absent();
        }
        return view;
    }

    @Transactional(readOnly = true)
    public boolean sees(GroupId group, Member member) {
        GroupSight sight = trip.ask(
                groups.sightAsk(group, member, clock.today(member.school().zone())));
        return sight.access() != LessonAccess.NONE && !sight.ledAlone();
    }
}
