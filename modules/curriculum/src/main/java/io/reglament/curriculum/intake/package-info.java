/** Sessions, classes, groups and timetable as a roster brings them: compared with what is known, written in batches. */
@org.jspecify.annotations.NullMarked
package io.reglament.curriculum.intake;
