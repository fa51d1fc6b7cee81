package io.reglament.attendance.web;

import io.reglament.attendance.Mark;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one student was not simply there; the same going in and coming out.
 *
 * @param kind absent or late
 * @param minutes by how much, only of one who was late
 */
record MarkForm(
        @NotNull String kind,
        @Min(1) @Max(Mark.MINUTES_MOST) @Nullable Integer minutes) {

    static final String ABSENT = "absent";
    static final String LATE = "late";

    @AssertTrue(message = "{attendance.fault.kind}")
    boolean isKind() {
        return kind == null || kind.equals(ABSENT) || kind.equals(LATE);
    }

    @AssertTrue(message = "{attendance.fault.minutes}")
    boolean isMinutes() {
        return minutes == null || !ABSENT.equals(kind);
    }

    static MarkForm of(Mark mark) {
        String kind = mark.kind() == Mark.Kind.LATE ? LATE : ABSENT;
        return new MarkForm(kind, mark.minutesLate().orElse(null));
    }

    Mark mark() {
        return LATE.equals(kind) ? new Mark(Mark.Kind.LATE, Optional.ofNullable(minutes)) : Mark.absent();
    }
}
