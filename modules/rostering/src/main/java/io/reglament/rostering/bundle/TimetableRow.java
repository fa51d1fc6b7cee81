package io.reglament.rostering.bundle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * One weekly lesson of a group, from our own timetable.csv.
 *
 * @param classSourcedId the group
 * @param period 0 to 12
 * @param firstDay empty: from the beginning of the group's terms
 * @param lastDay included; empty: to their end
 */
public record TimetableRow(
        String sourcedId,
        RowStatus status,
        int row,
        String classSourcedId,
        String teacherSourcedId,
        DayOfWeek weekday,
        int period,
        LocalTime start,
        LocalTime end,
        Optional<String> room,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay)
        implements BundleRow {

    static TimetableRow from(Cells cells) {
        return new TimetableRow(
                cells.sourcedId(),
                cells.status(),
                cells.row(),
                cells.reference("classSourcedId", BundleFile.CLASSES),
                cells.reference("teacherSourcedId", BundleFile.USERS),
                DayOfWeek.of(cells.number("weekday", 1, 7)),
                cells.number("period", 0, 12),
                cells.time("startTime"),
                cells.timeAfter("startTime", "endTime"),
                cells.optional("room"),
                cells.optionalDate("validFrom"),
                cells.optionalDateFrom("validFrom", "validTo"));
    }
}
