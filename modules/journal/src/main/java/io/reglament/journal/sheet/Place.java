package io.reglament.journal.sheet;

import io.reglament.journal.works.WorkRow;

/**
 * A column's place on the sheet.
 *
 * @param period the lesson's place in the day; 0 where there is no lesson
 */
record Place(WorkRow work, int period) {}
