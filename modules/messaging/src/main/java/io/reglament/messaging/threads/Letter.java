package io.reglament.messaging.threads;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What somebody writes: plain text.
 *
 * @param topic 1 to 200 characters
 * @param body 1 to 4,000 characters
 * @param key the client's own key of this sending: the same again changes nothing
 */
public record Letter(String topic, String body, UUID key) {
    public static final int TOPIC_MOST = 200;
    public static final int BODY_MOST = 4_000;

    /** @throws IllegalArgumentException when a bound is overstepped */
    public Letter {
        topic = Plain.line(topic);
        body = Plain.text(body);
        if (topic.isEmpty() || topic.length() > TOPIC_MOST || body.isEmpty() || body.length() > BODY_MOST) {
            throw new IllegalArgumentException("A letter out of bounds");
        }
    }

    /** Tells this sending from another under the same key. */
    String digest(String to) {
        String all = to + '\n' + topic + '\n' + body;
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
