package io.reglament.journal.web;

import io.reglament.journal.LessonEntry;
import io.reglament.tenancy.DeviceClock;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lesson's record as it is sent in, always the whole of it: a text left out is a fault, not a wish to clear it.
 *
 * @param noHomework true when none is set; then homework is empty and there are no minutes
 * @param version the version it was typed over, 0 when nothing stood there
 * @param typedAt when it was typed; left out by clients that send at once
 */
record RecordForm(
        @NotNull @Size(max = LessonEntry.TOPIC_MOST) String topic,

        @NotNull @Size(max = LessonEntry.HOMEWORK_MOST) String homework,

        @Min(1) @Max(LessonEntry.MINUTES_MOST) @Nullable Integer minutes,
        @Nullable Boolean noHomework,
        @NotNull @Min(0) Integer version,
        @Nullable Instant typedAt) {

    @AssertTrue(message = "{journal.fault.characters}")
    boolean isTopic() {
        return topic == null || LessonEntry.isLine(topic);
    }

    @AssertTrue(message = "{journal.fault.characters}")
    boolean isHomework() {
        return homework == null || LessonEntry.isText(homework);
    }

    @AssertTrue(message = "{journal.fault.no-homework}")
    boolean isNoHomework() {
        boolean none = Boolean.TRUE.equals(noHomework);
        return !none || ((homework == null || homework.isBlank()) && minutes == null);
    }

    @AssertTrue(message = "{journal.fault.typed-at}")
    boolean isTypedAt() {
        return typedAt == null || DeviceClock.isPlausible(typedAt);
    }
}
