package io.reglament.local.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Follows what one client says in PostgreSQL's protocol, byte by byte: the first messages carry no letter, each later
 * one a letter and its length. Execute and Query are statements; Sync and Query are what a client waits after.
 */
final class Heard {
    private static final int SSL_REQUEST = 80_877_103;
    private static final int GSS_REQUEST = 80_877_104;

    /** Enough to tell one statement from another. */
    private static final int WORDS_MOST = 300;

    /** Stands among the words where somebody waits for the answer. */
    static final String TRIP = "--";

    private final AtomicLong statements;
    private final AtomicLong trips;
    private final Consumer<String> words;
    private final ByteArrayOutputStream wording = new ByteArrayOutputStream();
    private boolean started;
    private int letter = -1;
    private int headerLeft = 4;
    private int length;
    private int bodyLeft;
    private int bodyStart;
    private int bodyRead;

    /** @param words is told the beginning of each statement that is worded, and not merely named */
    Heard(AtomicLong statements, AtomicLong trips, Consumer<String> words) {
        this.statements = statements;
        this.trips = trips;
        this.words = words;
    }

    void hear(byte[] said, int count) {
        for (int i = 0; i < count; ) {
            if (bodyLeft > 0) {
                i += body(said, i, count);
            } else {
                header(said[i++] & 0xFF);
            }
        }
    }

    private void header(int next) {
        if (started && letter < 0) {
            letter = next;
            return;
        }
        length = (length << 8) | next;
        if (--headerLeft == 0) {
            bodyLeft = length - 4;
            if (bodyLeft == 0) {
                over();
            }
        }
    }

    private int body(byte[] said, int from, int count) {
        // Of the first messages the first four bytes tell whether it is a request to encrypt.
        if (!started && bodyRead < 4) {
            bodyStart = (bodyStart << 8) | (said[from] & 0xFF);
            bodyRead++;
            took(1);
            return 1;
        }
        int taken = Math.min(bodyLeft, count - from);
        if (letter == 'P' || letter == 'Q') {
            wording.write(said, from, Math.clamp(WORDS_MOST - wording.size(), 0, taken));
        }
        took(taken);
        return taken;
    }

    private void took(int bytes) {
        bodyLeft -= bytes;
        if (bodyLeft == 0) {
            over();
        }
    }

    private void over() {
        if (wording.size() > 0) {
            words.accept(wording.toString(StandardCharsets.UTF_8)
                    .replaceAll("[\\s\\p{Cntrl}]+", " ")
                    .strip());
            wording.reset();
        }
        switch (letter) {
            case 'E' -> statements.incrementAndGet();
            case 'S' -> {
                trips.incrementAndGet();
                words.accept(TRIP);
            }
            case 'Q' -> {
                statements.incrementAndGet();
                trips.incrementAndGet();
            }
            case 'P' -> {}
            default -> started = started || (bodyStart != SSL_REQUEST && bodyStart != GSS_REQUEST);
        }
        letter = -1;
        headerLeft = 4;
        length = 0;
        bodyStart = 0;
        bodyRead = 0;
    }
}
