package io.reglament.compliance.deadlines;

import java.time.Instant;

/** How one duty of one lesson stands at a moment. */
sealed interface Verdict {
    /** Nobody demands it. */
    record NotOwed() implements Verdict {}

    /** It is not entered, and need not be yet. */
    record NotYetDue(Instant lookAgain) implements Verdict {}

    record InTime() implements Verdict {}

    record Open(Instant since) implements Verdict {}

    record MendedLate(Instant since, Instant mended) implements Verdict {}

    /**
     * Nothing is wrong with it now; a finding of before was mended.
     *
     * @param at when it was entered as it stands
     */
    record Right(Instant at) implements Verdict {}

    /** It is found wrong, and nobody can tell since when: for a finding that stands already nothing has changed. */
    record Seen(Instant at) implements Verdict {}
}
