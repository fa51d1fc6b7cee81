package io.reglament.journal;

import io.reglament.tenancy.Ids;
import java.time.Instant;
import java.util.Optional;

/** Entries as a teacher would make them, each with a key of its own. */
final class Entries {
    static final Instant TYPED = Instant.parse("2026-10-13T07:00:00Z");

    private Entries() {}

    static LessonEntry entry(int version, String topic, String homework) {
        return new LessonEntry(topic, homework, Optional.empty(), false, version, Ids.next(), TYPED);
    }

    static LessonEntry withMinutes(int version, String topic, String homework, int minutes) {
        return new LessonEntry(topic, homework, Optional.of(minutes), false, version, Ids.next(), TYPED);
    }

    static LessonEntry noHomework(int version, String topic) {
        return new LessonEntry(topic, "", Optional.empty(), true, version, Ids.next(), TYPED);
    }
}
