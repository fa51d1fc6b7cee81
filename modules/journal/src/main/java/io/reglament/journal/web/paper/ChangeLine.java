package io.reglament.journal.web.paper;

/**
 * A place that has changed since a print.
 *
 * @param student empty where it is nobody's
 * @param was on paper, in words
 * @param now in the journal, in words
 */
record ChangeLine(String day, String what, String student, String was, String now) {}
