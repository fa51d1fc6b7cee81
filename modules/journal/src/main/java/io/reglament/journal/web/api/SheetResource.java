package io.reglament.journal.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.reglament.journal.web.works.DueResource;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sheet of a group for a term. */
record SheetResource(
        GroupResource group,
        TermResource term,
        List<TermResource> terms,
        @Schema(description = "By day and place in the day") List<ColumnResource> columns,

        @Schema(description = "Whether there are columns before these")
        boolean earlier,

        @Schema(description = "Whether there are columns behind these")
        boolean later,

        @Schema(description = "Students by the alphabet; a class teacher reads those of the class alone")
        List<RowResource> rows,

        @Schema(
                description = "What the reader may do with the group's records today",
                allowableValues = {"keep", "view", "none"})
        String access,

        @Schema(description = "Whether the reader may change old marks, with a reason")
        boolean mayCorrect,

        @Schema(description = "What may be typed") List<String> symbols,

        @Schema(description = "Whether this grade has marks at all")
        boolean marked) {

    /** A term of the group. */
    record TermResource(
            UUID id,
            String title,
            LocalDate first,
            @Schema(description = "Included") LocalDate last) {}

    /** A column. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ColumnResource(
            @Schema(description = "What marks are saved under")
            UUID work,

            Optional<UUID> lesson,

            @Schema(
                    description = "What the reader may do with the lesson itself; none where there is none",
                    allowableValues = {"keep", "view", "none"})
            String lessonAccess,

            LocalDate date,

            @Schema(description = "The lesson's place in the day; 0 where there is no lesson")
            int period,

            @Schema(description = "Key of the form of control")
            String form,

            String title,

            @Schema(description = "What may be typed here, by the regulation of the column's day")
            List<String> symbols,

            BigDecimal weight,

            @Schema(description = "Whether it is the column of a lesson's own marks")
            boolean lessonsOwn,

            boolean planned,
            Optional<DueResource> due,

            @Schema(description = "Members who were there and lack a mark")
            int missing,

            @Schema(description = "Papers of the teacher in this form from that day")
            int pile,

            int version) {}

    /** A student's line. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record RowResource(
            UUID student,
            String name,

            @Schema(description = "In the order of the columns, one each")
            List<CellResource> cells,

            @Schema(description = "Of all marks of the term, in whatever column")
            Optional<AverageResource> average) {}

    /** What stands at a student's place in a column. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record CellResource(
            @Schema(description = "Whether the student is in the group on that day")
            boolean member,

            List<MarkResource> marks,
            Optional<AbsenceResource> absence) {}

    /** A mark. */
    record MarkResource(
            @Schema(description = "1 for the mark, 2 to 9 for others of the work, such as retakes")
            int ordinal,

            @Schema(description = "Empty where it was cleared")
            String mark,

            @Schema(description = "What the next edit is typed over")
            int version,

            @Schema(description = "Whether there is one") boolean comment) {}
}
