package io.reglament.local.cast;

/** A weekly lesson of a group: weekday 1 (Monday) to 6, period 1 to 7. */
record Lesson(Group group, int weekday, int period) {}
