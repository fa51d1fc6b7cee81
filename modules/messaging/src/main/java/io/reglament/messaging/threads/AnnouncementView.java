package io.reglament.messaging.threads;

import io.reglament.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was announced.
 *
 * @param told to how many
 * @param own whether the reader announced it, and so is told who has read it
 */
public record AnnouncementView(
        UUID id,
        PersonId by,
        String topic,
        String body,
        Audience.Scope scope,
        int grade,
        Instant at,
        int told,
        boolean own) {

    /**
     * Who has read it, as the one who announced it sees.
     *
     * @param read how many of all
     * @param people a page of them: who read it last first, then who did not
     */
    public record Readers(int read, List<Reader> people, boolean more) {
        public static final Readers NONE = new Readers(0, List.of(), false);

        public Readers {
            people = List.copyOf(people);
        }
    }

    /** One to whom it was announced. */
    public record Reader(PersonId person, Optional<Instant> readAt) {}
}
