package io.reglament.messaging.threads;

import io.reglament.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A thread as one of its two sees it.
 *
 * @param messages a page of them, in the order in which they were written
 * @param earlier whether there are earlier ones
 */
public record ThreadView(UUID id, String topic, PersonId other, List<Said> messages, boolean earlier) {
    public ThreadView {
        messages = List.copyOf(messages);
    }

    /**
     * A message.
     *
     * @param readAt when the one it was written to first opened it
     */
    public record Said(UUID id, PersonId from, String body, Instant sentAt, Optional<Instant> readAt) {}
}
