package io.reglament.journal.terms;

/**
 * What stands for a student and a term.
 *
 * @param mark empty where nothing does
 * @param version 0 where nothing ever stood
 */
record TermCell(String mark, int version) {
    static final TermCell BLANK = new TermCell("", 0);
}
