/** Makes the dated lessons of the terms out of timetable and calendar, keeping the ids of those that stay. */
@org.jspecify.annotations.NullMarked
package io.reglament.curriculum.planning;
