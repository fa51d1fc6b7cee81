/**
 * Makes OneRoster 1.2 bundles of invented schools: the demo's four, a large one, and broken and changed ones for tests.
 *
 * <p>Everything is invented, and the same seed gives the same bytes. As OneRoster has it, an end date is excluded;
 * in timetable.csv the last day would be included (the generator leaves it blank).
 */
package io.reglament.local.cast;
