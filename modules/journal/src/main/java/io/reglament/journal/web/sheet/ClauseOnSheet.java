package io.reglament.journal.web.sheet;

/**
 * A clause, whose words stand once on the page however many chips open them.
 *
 * @param element id of the element with its words
 * @param ref its number in the document
 * @param label the chip: "п. 5.2"
 * @param words our paraphrase in the user's language; empty where the register does not know it
 */
record ClauseOnSheet(String element, String ref, String label, String words) {}
