package io.reglament.curriculum.intake;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.MembershipRecord;
import io.reglament.curriculum.WorkFacts;
import io.reglament.curriculum.roster.Keys;
import io.reglament.regulation.Touches;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Students who came to a group or left it owe papers and marks there, or none: it is to be judged anew. */
@Component
public class MovedStudents {
    private final Keys keys;
    private final ObjectProvider<WorkFacts> works;
    private final Touches touches;

    MovedStudents(Keys keys, ObjectProvider<WorkFacts> works, Touches touches) {
        this.keys = keys;
        this.works = works;
        this.touches = touches;
    }

    /** Inside the transaction that wrote the changes. */
    public void touchWorks(RosterChanges changes) {
        List<String> units = changes.memberships()
                .moved()
                .map(MembershipRecord::unit)
                .distinct()
                .toList();
        if (units.isEmpty()) {
            return;
        }
        Map<String, UUID> known = keys.groups();
        List<GroupId> groups = units.stream()
                .flatMap(unit -> Optional.ofNullable(known.get(unit)).stream())
                .map(GroupId::new)
                .toList();
        touches.groups(groups.stream().map(GroupId::value).toList());
        touches.works(works.stream()
                .flatMap(source -> source.ofGroups(groups).stream())
                .toList());
    }
}
