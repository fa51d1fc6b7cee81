package io.reglament.journal.marks;

import io.reglament.identity.PersonId;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Who edits a cell, and when.
 *
 * @param keeps whether the group's records of the work's day are theirs to keep
 * @param corrects whether they may change old marks
 * @param at when the edit was received
 * @param zone of the school
 */
record Editor(PersonId person, boolean keeps, boolean corrects, Instant at, ZoneId zone) {}
