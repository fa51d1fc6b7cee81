package io.reglament.identity.linking;

import java.time.Instant;

/**
 * A consent as it was given.
 *
 * @param home whether this school's user is the one that signs in
 * @param bySchool whether it was not the owner's but the school's own decision, which can only end a link
 * @param wordsVersion of the words that the owner read
 */
public record Consent(Step step, boolean home, boolean bySchool, int wordsVersion, Instant at) {}
