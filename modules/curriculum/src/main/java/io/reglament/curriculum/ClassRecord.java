package io.reglament.curriculum;

/**
 * A class as a roster states it.
 *
 * @param title such as 7-Б
 * @param grade 1 to 11
 */
public record ClassRecord(String sourcedId, String title, int grade) {}
