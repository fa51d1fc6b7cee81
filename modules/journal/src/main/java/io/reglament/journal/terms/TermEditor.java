package io.reglament.journal.terms;

/**
 * What somebody may do with a group's term marks.
 *
 * @param keeps whether the group is theirs to keep
 * @param corrects whether they may change marks after the deadline
 */
record TermEditor(boolean keeps, boolean corrects) {}
