package io.reglament.attendance.web;

import io.reglament.attendance.RollChange;
import io.reglament.attendance.RollView;
import io.reglament.attendance.Rolls;
import io.reglament.attendance.Taken;
import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rolls and their history with the names of those who took them. */
@Component
class RollReplies {
    private final RollEdge edge;
    private final People people;

    RollReplies(RollEdge edge, People people) {
        this.edge = edge;
        this.people = people;
    }

    RollResource of(RollView roll) {
        return edge.resource(
                roll, people.names(roll.taken().map(Taken::by).stream().toList()));
    }

    /** What a member has just taken is told without asking for their name. */
    RollResource of(RollView roll, Member member) {
        boolean own =
                roll.taken().filter(taken -> taken.by().equals(member.person())).isPresent();
        return own ? edge.resource(roll, Map.of(member.person(), member.name())) : of(roll);
    }

    HistoryResource of(List<RollChange> changes, int page) {
        Map<PersonId, PersonName> names = people.names(named(changes));
        boolean full = changes.size() == Rolls.PAGE;
        return new HistoryResource(
                changes.stream().map(change -> edge.resource(change, names)).toList(),
                full ? Optional.of(page + 1) : Optional.empty());
    }

    private static List<PersonId> named(List<RollChange> changes) {
        return changes.stream().map(RollChange::by).distinct().toList();
    }
}
