package io.reglament.curriculum;

/**
 * A class.
 *
 * @param title such as 7-Б
 * @param grade 1 to 11; 0 where the roster states none
 */
public record ClassView(ClassId id, String title, int grade) {}
