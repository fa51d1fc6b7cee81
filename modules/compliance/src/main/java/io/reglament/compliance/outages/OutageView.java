package io.reglament.compliance.outages;

import io.reglament.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An outage as it stands in the school's register.
 *
 * @param what in the words of whoever reported it; empty for the platform's own
 * @param place where, in the same words; empty for everywhere
 * @param rooms whose lessons it counts for; none for all of the school
 * @param from as reported, and once it is confirmed as confirmed
 * @param until empty while it goes on, or where nobody has said
 * @param reportedBy empty where the platform noticed it
 * @param answer what the administrator said to it; may be empty
 */
public record OutageView(
        UUID id,
        OutageState state,
        String what,
        String place,
        List<String> rooms,
        Instant from,
        Optional<Instant> until,
        Optional<PersonId> reportedBy,
        Instant reportedAt,
        String answer,
        int version) {
    public OutageView {
        rooms = List.copyOf(rooms);
    }

    /** Whether the platform noticed it by itself: nobody judges that. */
    public boolean ofPlatform() {
        return reportedBy.isEmpty();
    }

    public boolean is(OutageState wanted) {
        return state == wanted;
    }

    /** Whether it is confirmed, and goes on. */
    public boolean goesOn() {
        return is(OutageState.CONFIRMED) && until.isEmpty();
    }
}
