package io.reglament.messaging.inbox;

import io.reglament.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the inbox.
 *
 * @param words a notice's sentence by its key, the topic of anything else
 * @param arguments what stands in a notice's places
 * @param from who wrote; nobody for a notice
 */
public record InboxLine(
        Kind kind, UUID id, String words, List<String> arguments, Optional<PersonId> from, Instant at, boolean unread) {
    public InboxLine {
        arguments = List.copyOf(arguments);
    }

    /** What it is of. */
    public enum Kind {
        NOTICE,
        THREAD,
        ANNOUNCEMENT
    }
}
