package io.reglament.journal;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ids;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Edits of cells as a teacher would make them, each with a key of its own. */
final class Edits {
    static final Instant TYPED = Instant.parse("2026-10-13T07:00:00Z");

    private Edits() {}

    static MarkEdit edit(WorkId work, PersonId student, String mark, int version) {
        return edit(Ids.next(), work, student, mark, version, "");
    }

    static MarkEdit corrected(WorkId work, PersonId student, String mark, int version, String reason) {
        return edit(Ids.next(), work, student, mark, version, reason);
    }

    static MarkEdit edit(UUID key, WorkId work, PersonId student, String mark, int version, String reason) {
        return new MarkEdit(key, work, student, 1, mark, Optional.empty(), version, TYPED, reason);
    }

    static MarkEdit retake(WorkId work, PersonId student, int ordinal, String mark) {
        return new MarkEdit(Ids.next(), work, student, ordinal, mark, Optional.empty(), 0, TYPED, "");
    }

    static MarkEdit retake(WorkId work, PersonId student, int ordinal, String mark, String comment) {
        return new MarkEdit(Ids.next(), work, student, ordinal, mark, Optional.of(comment), 0, TYPED, "");
    }

    static MarkEdit commented(WorkId work, PersonId student, String mark, String comment, int version) {
        return new MarkEdit(Ids.next(), work, student, 1, mark, Optional.of(comment), version, TYPED, "");
    }
}
