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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The groups of works with their members of some days. */
@Component
public class GroupsOfWorks {
    /** A statement for each group: bounded, so that a trip stays of a size. */
    private static final int AT_ONCE = 50;

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

    /** In one trip for each {@value #AT_ONCE} groups; both days included. */
    public Known of(Collection<GroupId> wanted, LocalDate first, LocalDate last) {
        Known known = new Known(new HashMap<>(), new HashMap<>());
        List<GroupId> all = wanted.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            add(known, all.subList(from, Math.min(all.size(), from + AT_ONCE)), first, last);
        }
        return known;
    }

    private void add(Known known, List<GroupId> some, LocalDate first, LocalDate last) {
        List<Ask<Optional<GroupView>>> views =
                some.stream().map(groups::findAsk).toList();
        List<Ask<Map<PersonId, List<Stay>>>> stays =
                some.stream().map(group -> groups.staysAsk(group, first, last)).toList();
        List<Ask<?>> asks = new ArrayList<>(views);
        asks.addAll(stays);
        Answers answers = trip.send(asks.toArray(Ask<?>[]::new));
        for (int i = 0; i < some.size(); i++) {
            GroupId group = some.get(i);
            answers.of(views.get(i)).ifPresent(view -> known.views().put(group, view));
            known.stays().put(group, answers.of(stays.get(i)));
        }
    }
}
