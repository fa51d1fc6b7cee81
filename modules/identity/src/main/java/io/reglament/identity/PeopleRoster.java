package io.reglament.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** People and their posts as a roster states them; every reference is the sender's key. */
public record PeopleRoster(Feed<PersonRecord> people, Feed<PostRecord> posts) {
    /**
     * Somebody in the school.
     *
     * @param guardians the sender's keys of a student's parents or other legal representatives
     */
    public record PersonRecord(String sourcedId, PersonName name, Set<String> guardians) {
        public PersonRecord {
            guardians = Set.copyOf(guardians);
        }
    }

    /** A role that somebody holds in the school from a day to a day, both inclusive; an absent end is open. */
    public record PostRecord(
            String sourcedId, String person, Role role, Optional<LocalDate> begin, Optional<LocalDate> end) {}
}
