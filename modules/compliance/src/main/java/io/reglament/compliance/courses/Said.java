package io.reglament.compliance.courses;

import io.reglament.compliance.FindingRule;
import io.reglament.curriculum.DueMoment;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule says of a sheet or of a class's day.
 *
 * @param detail what tells it from others of the rule; begins with the student's id where it is about one
 * @param teacher who answers for it
 * @param date of the lesson or work that it is about
 * @param due when it fell or falls due, with the clause
 * @param facts what its words show; never a person's name
 */
public record Said(
        FindingRule rule,
        String detail,
        PersonId teacher,
        String groupLabel,
        String subject,
        LocalDate date,
        DueMoment due,
        Standing standing,
        Severity severity,
        Map<String, String> facts) {
    public Said {
        facts = Map.copyOf(facts);
    }

    /** How it stands. */
    public sealed interface Standing {
        /**
         * Something is owed by the due moment.
         *
         * @param met when it was done, early or late
         */
        record Owed(Optional<Instant> met) implements Standing {}

        /** Something stands as it must not, since then. */
        record Broken(Instant since) implements Standing {}

        /** It stands as it must; what was found before was put right then. */
        record Kept(Instant since) implements Standing {}

        /** It is found as it must not be; since when, nobody can tell. */
        record Seen() implements Standing {}
    }
}
