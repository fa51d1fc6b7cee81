package io.reglament.attendance.web.board;

import io.reglament.attendance.reasons.ReasonEntry;
import io.reglament.attendance.reasons.ReasonText;
import io.reglament.tenancy.DeviceClock;
import io.reglament.web.DayInAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reason for several students and lessons of a day.
 *
 * @param date the day of all these lessons
 * @param reason illness, valid, not-valid or exempt, as far as the school's regulation names it; empty takes it off
 * @param typedAt when it was chosen; left out by clients that send at once
 */
record ReasonsForm(
        @NotNull LocalDate date,
        @NotNull String reason,

        @NotEmpty @Size(max = ReasonEntry.CELLS_MOST) List<@NotNull @Valid CellForm> cells,
        @Nullable Instant typedAt) {

    @AssertTrue(message = "{attendance.fault.date}")
    boolean isDate() {
        return date == null || DayInAddress.isOne(date);
    }

    @AssertTrue(message = "{attendance.fault.reason}")
    boolean isReason() {
        return reason == null || reason.isEmpty() || ReasonText.parse(reason).isPresent();
    }

    @AssertTrue(message = "{attendance.fault.typed-at}")
    boolean isTypedAt() {
        return typedAt == null || DeviceClock.isPlausible(typedAt);
    }

    /** A student at a lesson. */
    record CellForm(@NotNull UUID lesson, @NotNull UUID student) {}
}
