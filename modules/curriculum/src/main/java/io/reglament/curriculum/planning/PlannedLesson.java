package io.reglament.curriculum.planning;

import java.time.Instant;

/**
 * A lesson as timetable and calendar want it.
 *
 * @param teacher the sender's key
 * @param room empty when none is named
 * @param term the sender's key
 */
record PlannedLesson(Place place, String teacher, Instant startsAt, Instant endsAt, String room, String term) {}
