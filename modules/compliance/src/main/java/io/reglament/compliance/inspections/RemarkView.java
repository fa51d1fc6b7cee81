package io.reglament.compliance.inspections;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.regulation.ClauseId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A remark of an inspection.
 *
 * @param place what it is on, in words: class, subject, day; empty where it is on the teacher's keeping as a whole
 * @param lesson where it is on one
 * @param group whose sheet it is on
 * @param clause that sets the time for putting it right; empty where the regulation is silent
 * @param dueAt the first instant at which the answer is late
 * @param answer the owner's words, empty before the first answer
 * @param answeredAt of the last answer
 * @param verdict what the inspector wrote when returning or accepting it
 */
public record RemarkView(
        UUID id,
        UUID inspection,
        PersonId teacher,
        String place,
        Optional<LessonId> lesson,
        Optional<GroupId> group,
        String words,
        PersonId madeBy,
        Instant madeAt,
        Optional<ClauseId> clause,
        Instant dueAt,
        RemarkState state,
        String answer,
        Optional<Instant> answeredAt,
        String verdict,
        int version) {

    /** Whether the last answer came late, or none has come and it is late now. */
    public boolean late(Instant now) {
        Instant moment = state.owed() ? now : answeredAt.orElse(now);
        return !moment.isBefore(dueAt);
    }
}
