package io.reglament.attendance;

import io.reglament.identity.PersonId;
import java.time.Instant;

/**
 * When a roll was taken and who took it, by the moments at which it was received.
 *
 * @param since when it was taken for the first time
 * @param by who took or changed it last
 * @param at when that was
 */
public record Taken(Instant since, PersonId by, Instant at) {}
