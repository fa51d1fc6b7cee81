package io.reglament.attendance.web;

import io.reglament.attendance.RollEntry;
import io.reglament.tenancy.DeviceClock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A roll as it is sent in, always the whole of it.
 *
 * @param exceptions by student: who was absent or late; empty when all were there, but never left out
 * @param version the version it was taken over, 0 when none had been taken
 * @param typedAt when it was taken; left out by clients that send at once
 */
record RollForm(
        @NotNull @Size(max = RollEntry.EXCEPTIONS_MOST) Map<UUID, @NotNull @Valid MarkForm> exceptions,

        @NotNull @Min(0) Integer version,
        @Nullable Instant typedAt) {

    @AssertTrue(message = "{attendance.fault.typed-at}")
    boolean isTypedAt() {
        return typedAt == null || DeviceClock.isPlausible(typedAt);
    }
}
