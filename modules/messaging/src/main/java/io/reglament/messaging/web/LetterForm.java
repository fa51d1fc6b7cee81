package io.reglament.messaging.web;

import io.reglament.messaging.threads.Letter;
import io.reglament.messaging.threads.Plain;
import io.reglament.tenancy.Ids;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter as it is typed. */
record LetterForm(
        @NotBlank @Size(min = 1, max = Letter.TOPIC_MOST) String topic,
        @NotBlank @Size(min = 1, max = Letter.BODY_MOST) String body,
        UUID key) {
    LetterForm(@Nullable String topic, @Nullable String body, @Nullable UUID key) {
        this.topic = topic == null ? "" : Plain.line(topic);
        this.body = body == null ? "" : Plain.text(body);
        this.key = key == null ? Ids.next() : key;
    }

    /** An empty sheet. */
    static LetterForm empty() {
        return new LetterForm("", "", Ids.next());
    }

    Letter letter() {
        return new Letter(topic, body, key);
    }
}
