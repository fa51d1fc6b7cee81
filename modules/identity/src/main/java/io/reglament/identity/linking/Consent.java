package io.reglament.identity.linking;

import java.time.Instant;

/**
 * A consent as it was given.
 *
 * @param home whether this school's user is the one that signs in
 * @param wordsVersion of the words that the owner read
 */
public record Consent(Step step, boolean home, int wordsVersion, Instant at) {}
