package io.reglament.journal.works;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.Stay;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The groups of works with their members of some days. */
@Component
public class GroupsOfWorks {
    private final RoundTrip trip;
    private final Groups groups;

    GroupsOfWorks(RoundTrip trip, Groups groups) {
        this.trip = trip;
        this.groups = groups;
    }

    /**
     * Groups as far as they are there.
     *
     * @param stays who belongs to each of them when
     */
    public record Known(Map<GroupId, GroupView> views, Map<GroupId, Map<PersonId, List<Stay>>> stays) {}

    /** In one trip of two statements, however many they are; both days included. */
    public Known of(Collection<GroupId> wanted, LocalDate first, LocalDate last) {
        List<GroupId> all = wanted.stream().distinct().toList();
        Ask<Map<GroupId, GroupView>> views = groups.findAsk(all);
        Ask<Map<GroupId, Map<PersonId, List<Stay>>>> stays = groups.staysAsk(all, first, last);
        Answers answers = trip.send(views, stays);
        return new Known(answers.of(views), answers.of(stays));
    }
}
