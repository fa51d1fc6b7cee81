package io.reglament.local.bench;

import java.util.Locale;

/** Says how long it was since the last lap. */
final class Stopwatch {
    private long since = System.nanoTime();

    String lap() {
        long now = System.nanoTime();
        String text = String.format(Locale.ROOT, "%.1f s", (now - since) / 1e9);
        since = now;
        return text;
    }
}
