package io.reglament.regulation;

/**
 * A single mark that forbids a term mark.
 *
 * @param given the mark that stands for a work
 * @param forbidden the mark that is not proposed then, nor any above it
 */
public record MarkVeto(int given, int forbidden) {}
