package io.reglament.attendance.web;

import io.reglament.attendance.Mark;
import io.reglament.attendance.RollCell;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.DeviceClock;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One student of a roll as a cell of the sheet states it.
 *
 * @param mark absent, late or present
 * @param typedAt when it was typed; left out by clients that send at once
 */
record CellForm(@NotNull String mark, @Nullable Instant typedAt) {
    @AssertTrue(message = "{attendance.fault.mark}")
    boolean isMark() {
        return mark == null || mark.equals(CellResource.PRESENT) || kind().isPresent();
    }

    @AssertTrue(message = "{attendance.fault.typed-at}")
    boolean isTypedAt() {
        return typedAt == null || DeviceClock.isPlausible(typedAt);
    }

    /** {@code received} stands for the moment of typing where the form does not tell it */
    RollCell cell(UUID student, UUID key, Instant received) {
        return new RollCell(new PersonId(student), kind(), key, typedAt == null ? received : typedAt);
    }

    private Optional<Mark.Kind> kind() {
        return switch (mark) {
            case MarkForm.ABSENT -> Optional.of(Mark.Kind.ABSENT);
            case MarkForm.LATE -> Optional.of(Mark.Kind.LATE);
            default -> Optional.empty();
        };
    }
}
