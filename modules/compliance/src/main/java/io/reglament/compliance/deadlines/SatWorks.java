package io.reglament.compliance.deadlines;

import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.WorkFacts;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The works that must be judged with some lessons: a roll says who owes a paper of the work that was sat there. */
@Component
class SatWorks {
    private final List<WorkFacts> facts;

    SatWorks(List<WorkFacts> facts) {
        this.facts = List.copyOf(facts);
    }

    /** In the order of their ids, in a constant number of queries. */
    List<UUID> of(Collection<UUID> lessons) {
        List<LessonId> ids = lessons.stream().map(LessonId::new).toList();
        return facts.stream()
                .flatMap(source -> source.satIn(ids).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
