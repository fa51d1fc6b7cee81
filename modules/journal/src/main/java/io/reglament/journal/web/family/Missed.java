package io.reglament.journal.web.family;

/**
 * An absence or a coming late, in words.
 *
 * @param tone the meaning's colour: late, owed or excused
 * @param unexplained whether its reason is still to be told
 */
record Missed(String words, String tone, boolean unexplained) {}
