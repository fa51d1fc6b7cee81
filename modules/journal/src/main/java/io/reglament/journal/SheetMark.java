package io.reglament.journal;

/**
 * A mark as a cell shows it.
 *
 * @param mark empty where it was cleared
 * @param comment whether there is one
 */
public record SheetMark(int ordinal, String mark, int version, boolean comment) {}
