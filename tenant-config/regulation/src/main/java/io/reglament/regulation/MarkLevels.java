package io.reglament.regulation;

/**
 * Which term marks make which student.
 *
 * @param excellent from this mark on
 * @param good from this mark on, below the other
 * @param pass from this mark on a subject is passed
 */
public record MarkLevels(int excellent, int good, int pass) {}
