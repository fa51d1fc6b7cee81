package io.reglament.journal;

/**
 * A student's mark of a subject's term, and what is proposed.
 *
 * @param mark empty where none is set
 */
public record StudentTermMark(String subject, String mark, Proposal proposal) {}
