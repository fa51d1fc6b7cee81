package io.reglament.district.web;

import io.reglament.district.report.Share;
import java.util.Locale;

/** How a share is coloured, as the heat maps of the schools are; the number stands beside it everywhere. */
enum Tone {
    NONE(95),
    FEW(80),
    SOME(50),
    MANY(0);

    private final int from;

    Tone(int from) {
        this.from = from;
    }

    static String of(Share share) {
        int percent = share.percent().orElse(0);
        for (Tone tone : values()) {
            if (percent >= tone.from) {
                return tone.name().toLowerCase(Locale.ROOT);
            }
        }
        throw new IllegalArgumentException("No share: " + percent);
    }
}
