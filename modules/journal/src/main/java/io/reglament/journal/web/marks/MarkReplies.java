package io.reglament.journal.web.marks;

import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.journal.CellView;
import io.reglament.journal.MarkAnswer;
import io.reglament.regulation.Refused;
import io.reglament.web.Refusals;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers with names and words in them. */
@Component
class MarkReplies {
    private final MarkEdge edge;
    private final People people;
    private final Refusals refusals;
    private final CitedClauses clauses;

    MarkReplies(MarkEdge edge, People people, Refusals refusals, CitedClauses clauses) {
        this.edge = edge;
        this.people = people;
        this.refusals = refusals;
        this.clauses = clauses;
    }

    /** Asks for names only where somebody else than the reader is named, which a clean save never does. */
    AnswersResource of(List<MarkAnswer> answers, Member reader) {
        Map<PersonId, PersonName> names = names(answers.stream().flatMap(answer -> answer.by().stream()), reader);
        return new AnswersResource(
                answers.stream().map(answer -> resource(answer, names)).toList());
    }

    CellResource of(CellView cell, Member reader) {
        Stream<PersonId> named = Stream.concat(
                cell.marks().stream().map(CellView.Standing::changedBy),
                cell.changes().stream()
                        .flatMap(change -> Stream.concat(Stream.of(change.by()), change.onBehalfOf().stream())));
        Map<PersonId, PersonName> names = names(named, reader);
        return new CellResource(
                cell.work().id().value(),
                cell.student().value(),
                cell.marks().stream().map(mark -> edge.resource(mark, names)).toList(),
                cell.changes().stream()
                        .map(change -> edge.resource(change, names))
                        .toList());
    }

    private Map<PersonId, PersonName> names(Stream<PersonId> named, Member reader) {
        Set<PersonId> others =
                named.filter(person -> !person.equals(reader.person())).collect(Collectors.toSet());
        Map<PersonId, PersonName> names = new HashMap<>(others.isEmpty() ? Map.of() : people.names(others));
        names.put(reader.person(), reader.name());
        return names;
    }

    private AnswerResource resource(MarkAnswer answer, Map<PersonId, PersonName> names) {
        return new AnswerResource(
                answer.key(),
                answer.outcome().name().toLowerCase(Locale.ROOT),
                answer.version(),
                answer.mark(),
                answer.comment(),
                answer.by().flatMap(person -> edge.name(person, names)),
                answer.at(),
                answer.refusal().map(refusals::words),
                answer.refusal().flatMap(Refused::clause).map(clauses::of));
    }
}
