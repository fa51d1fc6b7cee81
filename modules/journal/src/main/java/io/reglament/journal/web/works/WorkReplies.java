package io.reglament.journal.web.works;

import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.journal.WorkChange;
import io.reglament.journal.Works;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The history of works with the names of people in it. */
@Component
class WorkReplies {
    private final People people;

    WorkReplies(People people) {
        this.people = people;
    }

    WorkHistoryResource of(List<WorkChange> changes, int page) {
        Map<PersonId, PersonName> names =
                people.names(changes.stream().map(WorkChange::by).distinct().toList());
        boolean full = changes.size() == Works.CHANGES;
        return new WorkHistoryResource(
                changes.stream().map(change -> resource(change, names)).toList(),
                full ? Optional.of(page + 1) : Optional.empty());
    }

    private static WorkChangeResource resource(WorkChange change, Map<PersonId, PersonName> names) {
        return new WorkChangeResource(
                change.version(),
                change.field(),
                change.before(),
                change.after(),
                change.receivedAt(),
                Optional.ofNullable(names.get(change.by())).map(PersonName::initials));
    }
}
