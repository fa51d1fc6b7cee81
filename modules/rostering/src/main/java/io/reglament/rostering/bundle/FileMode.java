package io.reglament.rostering.bundle;

import java.util.Locale;
import java.util.Optional;

/** What the manifest says about a file: everything there is, changes only, or not in the bundle. */
public enum FileMode {
    BULK,
    DELTA,
    ABSENT;

    static Optional<FileMode> of(String word) {
        for (FileMode mode : values()) {
            if (mode.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
