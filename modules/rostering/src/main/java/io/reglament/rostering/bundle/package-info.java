/**
 * Reads a OneRoster 1.2 CSV bundle (zip) into typed rows, with every fault named by file, row and column.
 *
 * <p>OneRoster counts an end date as excluded; the rows say so in their names ({@code endExclusive}).
 * Our own {@code timetable.csv} counts its last day as included, as people write it.
 */
package io.reglament.rostering.bundle;
