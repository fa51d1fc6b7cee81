package io.reglament.web.clauses;

/**
 * A clause as the user reads it.
 *
 * @param id its id in the register
 * @param ref its number in the document
 * @param label the chip: "п. 5.2"
 * @param words our paraphrase in the user's language; empty where the register does not know the clause
 */
public record ClauseWords(String id, String ref, String label, String words) {}
