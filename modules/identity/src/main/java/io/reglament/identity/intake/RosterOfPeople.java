package io.reglament.identity.intake;

import io.reglament.identity.PeopleIntake;
import io.reglament.identity.PeopleRoster;
import io.reglament.identity.PeopleRoster.PersonRecord;
import io.reglament.identity.PeopleRoster.PostRecord;
import io.reglament.identity.RosterDifference;
import io.reglament.identity.Tally;
import io.reglament.identity.access.AccessTouches;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class RosterOfPeople implements PeopleIntake {
    private final KnownPeople known;
    private final PeopleRows people;
    private final PostRows posts;
    private final AccessTouches touches;

    RosterOfPeople(KnownPeople known, PeopleRows people, PostRows posts, AccessTouches touches) {
        this.known = known;
        this.people = people;
        this.posts = posts;
        this.touches = touches;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tally> plan(PeopleRoster roster) {
        return tallies(people(roster), posts(roster));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Tally> apply(PeopleRoster roster) {
        RosterDifference<PersonRecord> people = people(roster);
        RosterDifference<PostRecord> posts = posts(roster);
        this.people.write(people);
        this.posts.write(posts);
        List<Tally> tallies = tallies(people, posts);
        if (!tallies.stream().allMatch(Tally::changesNothing)) {
            touches.school();
        }
        return tallies;
    }

    private RosterDifference<PersonRecord> people(PeopleRoster roster) {
        return RosterDifference.between(known.people(), roster.people(), PersonRecord::sourcedId);
    }

    private RosterDifference<PostRecord> posts(PeopleRoster roster) {
        return RosterDifference.between(known.posts(), roster.posts(), PostRecord::sourcedId);
    }

    private static List<Tally> tallies(RosterDifference<PersonRecord> people, RosterDifference<PostRecord> posts) {
        return List.of(people.tally("people"), posts.tally("posts"));
    }
}
