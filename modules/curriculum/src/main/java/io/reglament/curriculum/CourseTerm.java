package io.reglament.curriculum;

import java.time.LocalDate;

/**
 * A group's sheet of a term.
 *
 * @param last day of the term
 */
public record CourseTerm(GroupId group, TermId term, LocalDate last) {}
