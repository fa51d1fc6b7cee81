package io.reglament.curriculum.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A lesson as the programming interface gives it.
 *
 * @param room empty when the timetable names none
 */
record LessonResource(
        UUID id,
        UUID groupId,
        String group,
        String subject,
        int grade,
        UUID teacherId,
        LocalDate date,
        int period,
        Instant startsAt,
        Instant endsAt,
        String room,
        UUID termId) {}
