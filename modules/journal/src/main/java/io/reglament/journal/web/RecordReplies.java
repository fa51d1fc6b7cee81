package io.reglament.journal.web;

import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.journal.FieldChange;
import io.reglament.journal.LastChange;
import io.reglament.journal.LessonRecord;
import io.reglament.journal.LessonRecords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Records and their history with the names of people in them. */
@Component
class RecordReplies {
    private final RecordEdge edge;
    private final People people;

    RecordReplies(RecordEdge edge, People people) {
        this.edge = edge;
        this.people = people;
    }

    RecordResource of(LessonRecord standing) {
        List<PersonId> named =
                standing.lastChange().map(LastChange::by).stream().toList();
        return edge.resource(standing, people.names(named));
    }

    HistoryResource of(List<FieldChange> changes, int page) {
        Map<PersonId, PersonName> names = people.names(named(changes));
        boolean full = changes.size() == LessonRecords.PAGE;
        return new HistoryResource(
                changes.stream().map(change -> edge.resource(change, names)).toList(),
                full ? Optional.of(page + 1) : Optional.empty());
    }

    private static List<PersonId> named(List<FieldChange> changes) {
        return changes.stream().map(FieldChange::by).distinct().toList();
    }
}
