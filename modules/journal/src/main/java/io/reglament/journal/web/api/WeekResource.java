package io.reglament.journal.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A student's week. */
record WeekResource(
        UUID student,
        LocalDate monday,
        @Schema(description = "The seven from Monday on") List<DayResource> days) {

    /** A day. */
    record DayResource(
            LocalDate date,
            @Schema(description = "In the order of the day") List<LessonOfWeekResource> lessons,

            @Schema(description = "Marks for works of the day that belong to none of these lessons")
            List<SubjectMarkResource> others) {}

    /** A lesson. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record LessonOfWeekResource(
            UUID id,
            String subject,
            String group,
            int period,
            Instant startsAt,
            Instant endsAt,

            @Schema(description = "Empty when the timetable names none")
            String room,

            String topic,
            String homework,

            @Schema(description = "How long the homework takes")
            Optional<Integer> minutes,

            boolean noHomework,
            List<MarkOfWorkResource> marks,
            Optional<AbsenceResource> absence) {}

    /** A mark with its subject. */
    record SubjectMarkResource(String subject, MarkOfWorkResource mark) {}
}
