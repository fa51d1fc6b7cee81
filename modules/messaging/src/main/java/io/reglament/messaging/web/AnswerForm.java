package io.reglament.messaging.web;

import io.reglament.messaging.threads.Letter;
import io.reglament.messaging.threads.Plain;
import io.reglament.tenancy.Ids;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer as it is typed; its topic is that of the thread. */
record AnswerForm(
        @NotBlank @Size(min = 1, max = Letter.BODY_MOST) String body, UUID key) {
    AnswerForm(@Nullable String body, @Nullable UUID key) {
        this.body = body == null ? "" : Plain.text(body);
        this.key = key == null ? Ids.next() : key;
    }
}
