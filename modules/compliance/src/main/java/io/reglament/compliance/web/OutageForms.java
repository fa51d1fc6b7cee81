package io.reglament.compliance.web;

import io.reglament.compliance.outages.OutageTimes;
import io.reglament.compliance.outages.Outages.Ruling;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;

/** What the pages of outages send. Times are of the school's zone, as its clocks on the wall show them. */
final class OutageForms {
    private OutageForms() {}

    /**
     * What somebody noticed.
     *
     * @param until empty while it goes on
     */
    record Report(
            @NotBlank @Size(max = 1000) String what,

            Optional<@Size(max = 200) String> place,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
            LocalDateTime from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
            Optional<LocalDateTime> until) {
        OutageTimes times(ZoneId zone) {
            return OutageForms.times(from, until, zone);
        }
    }

    /**
     * What an administrator confirms.
     *
     * @param rooms separated by commas; empty for all of the school
     */
    record Confirmation(
            @Min(1) int version,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
            LocalDateTime from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
            Optional<LocalDateTime> until,

            Optional<@Size(max = 500) String> rooms,
            Optional<@Size(max = 1000) String> words) {
        Ruling ruling(ZoneId zone) {
            return new Ruling(
                    OutageForms.times(from, until, zone),
                    names(rooms.orElse("")),
                    words.orElse("").strip());
        }
    }

    /** Why it is declined. */
    record Decline(
            @Min(1) int version, @NotBlank @Size(max = 1000) String words) {}

    /** Who was told of it. */
    record PassedOn(@NotBlank @Size(max = 1000) String words) {}

    private static OutageTimes times(LocalDateTime from, Optional<LocalDateTime> until, ZoneId zone) {
        return new OutageTimes(
                from.atZone(zone).toInstant(),
                until.map(end -> end.atZone(zone).withLaterOffsetAtOverlap().toInstant()));
    }

    private static List<String> names(String rooms) {
        return Arrays.stream(rooms.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
