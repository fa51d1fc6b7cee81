package io.reglament.compliance.deadlines;

import io.reglament.curriculum.LessonFacts;
import io.reglament.curriculum.LessonId;
import io.reglament.regulation.Duty;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands entered for a batch of lessons, as all modules that keep them tell it.
 *
 * @param answered the duties that some module answers for; of others nothing is known, so nobody is accused
 */
record EnteredSince(Set<Duty> answered, Map<LessonId, Map<Duty, Instant>> moments) {
    static EnteredSince of(List<LessonFacts> sources, Collection<LessonId> lessons) {
        Map<LessonId, Map<Duty, Instant>> moments = new HashMap<>();
        for (LessonFacts source : sources) {
            source.enteredSince(lessons)
                    .forEach((lesson, entered) -> moments.computeIfAbsent(lesson, _ -> new EnumMap<>(Duty.class))
                            .putAll(entered));
        }
        return new EnteredSince(duties(sources), moments);
    }

    /** Whether something is asked of a lesson: the duty is some module's business, and the rules do not free it. */
    boolean judges(LessonId lesson, Duty duty) {
        return (duty == Duty.ORAL_MARKS || answered.contains(duty))
                && !AnOralMarkIsOwedOnlyWhereOneWasGiven.frees(duty, of(lesson, duty));
    }

    Optional<Instant> of(LessonId lesson, Duty duty) {
        return Optional.ofNullable(moments.getOrDefault(lesson, Map.of()).get(duty));
    }

    private static Set<Duty> duties(List<LessonFacts> sources) {
        return sources.stream().flatMap(source -> source.duties().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
