package io.reglament.regulation;

/** A deadline that counts from the day of a mark, and so is said in other words than one of a lesson. */
record MarkWindow(Deadline deadline) {}
