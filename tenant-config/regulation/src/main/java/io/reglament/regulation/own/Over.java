package io.reglament.regulation.own;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a rule goes over: each by itself. */
public enum Over {
    LESSON,
    WORK,
    MARK,
    ABSENCE,
    /** A group in a term. */
    SHEET;

    /** As a profile writes it, and as conditions call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By what a profile writes. */
    public static Optional<Over> of(String key) {
        return Arrays.stream(values()).filter(over -> over.key().equals(key)).findFirst();
    }

    /** As profiles write them. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Over::key).toList();
    }

    /** Whether such a thing has a form of control. */
    public boolean hasForm() {
        return this == WORK || this == MARK;
    }

    FactType<?> facts() {
        return switch (this) {
            case LESSON -> KnownFacts.LESSON;
            case WORK -> KnownFacts.WORK;
            case MARK -> KnownFacts.MARK;
            case ABSENCE -> KnownFacts.ABSENCE;
            case SHEET -> KnownFacts.SHEET;
        };
    }

    static Over of(About about) {
        return switch (about) {
            case AboutLesson _ -> LESSON;
            case AboutWork _ -> WORK;
            case AboutMark _ -> MARK;
            case AboutAbsence _ -> ABSENCE;
            case AboutSheet _ -> SHEET;
        };
    }
}
