package io.reglament.curriculum;

/** A term in which groups of a grade have lessons. */
public record GradeTerm(int grade, TermView term) {}
