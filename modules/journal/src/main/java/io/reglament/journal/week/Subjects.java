package io.reglament.journal.week;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.Groups;
import io.reglament.tenancy.RoundTrip;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Those that are there; in one statement, none for no groups. */
    Map<GroupId, String> of(Collection<GroupId> wanted) {
        List<GroupId> all = wanted.stream().distinct().toList();
        Map<GroupId, String> subjects = new HashMap<>();
        if (!all.isEmpty()) {
            trip.ask(groups.findAsk(all)).forEach((id, group) -> subjects.put(id, group.subject()));
        }
        return subjects;
    }
}
