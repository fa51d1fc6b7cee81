package io.reglament.journal.week;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the groups of a student learn. */
@Component
class Subjects {
    private final RoundTrip trip;
    private final Groups groups;

    Subjects(RoundTrip trip, Groups groups) {
        this.trip = trip;
        this.groups = groups;
    }

    /** Those that are there; in one trip, none for no groups. */
    Map<GroupId, String> of(Collection<GroupId> wanted) {
        List<GroupId> all = wanted.stream().distinct().toList();
        if (all.isEmpty()) {
            return Map.of();
        }
        List<Ask<Optional<GroupView>>> asks = all.stream().map(groups::findAsk).toList();
        Answers answers = trip.send(asks.toArray(Ask<?>[]::new));
        Map<GroupId, String> subjects = new HashMap<>();
        asks.forEach(ask -> answers.of(ask).ifPresent(group -> subjects.put(group.id(), group.subject())));
        return subjects;
    }
}
