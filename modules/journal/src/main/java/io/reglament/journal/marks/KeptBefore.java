package io.reglament.journal.marks;

import io.reglament.identity.PersonId;
import io.reglament.journal.MarkAnswer;
import io.reglament.journal.MarkEdit;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What an earlier sending of a key did. */
record KeptBefore(CellKey cell, int version, String mark, String comment, PersonId by, Instant received) {

    /** Whether this is the very same edit by the same person, so that it gets the same answer. */
    boolean is(MarkEdit edit, PersonId editor) {
        return by.equals(editor)
                && cell.equals(CellKey.of(edit))
                && version == edit.version() + 1
                && mark.equals(edit.mark())
                && edit.comment().map(comment::equals).orElse(true);
    }

    MarkAnswer answer(UUID key) {
        return new MarkAnswer(
                key,
                MarkAnswer.Outcome.SAVED,
                version,
                mark,
                comment,
                Optional.of(by),
                Optional.of(received),
                Optional.empty());
    }
}
