package io.reglament.local.load;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was kept of one lesson.
 *
 * @param works the lesson's own column, whose id is the lesson's, and written works
 * @param reasons why students were away, one for each at most
 */
public record Told(Optional<Entry> entry, Optional<Roll> roll, List<Work> works, List<Reason> reasons) {
    /** Of a lesson that has no story. */
    public static final Told NOTHING = new Told(Optional.empty(), Optional.empty(), List.of());

    public Told {
        works = List.copyOf(works);
        reasons = List.copyOf(reasons);
    }

    /** Without reasons. */
    public Told(Optional<Entry> entry, Optional<Roll> roll, List<Work> works) {
        this(entry, roll, works, List.of());
    }

    /**
     * Topic and homework, entered once.
     *
     * @param topic empty when none was entered
     * @param homework empty when none was entered or none was set
     * @param minutes what it takes a student
     * @param noHomework that none is set was said
     */
    public record Entry(String topic, String homework, Optional<Integer> minutes, boolean noHomework, Instant at) {}

    /** Who was absent or late; everybody else was there. */
    public record Roll(Map<UUID, Away> away, Instant at) {
        public Roll {
            away = Map.copyOf(away);
        }
    }

    /** Late where minutes may be known, else absent. */
    public record Away(boolean late, Optional<Integer> minutes) {
        public static final Away ABSENT = new Away(false, Optional.empty());

        String text() {
            return late ? minutes.map(m -> "late " + m).orElse("late") : "absent";
        }
    }

    /**
     * A column with its marks.
     *
     * @param lesson the lesson it was written in
     * @param form the profile's key of it
     * @param weight more than 0
     * @param at when it was made
     */
    public record Work(
            UUID id,
            Optional<UUID> lesson,
            String form,
            String title,
            BigDecimal weight,
            boolean planned,
            Instant at,
            List<Mark> marks) {
        public Work {
            marks = List.copyOf(marks);
        }
    }

    /** A mark. */
    public record Mark(UUID student, String mark, String comment, Instant at, Optional<Correction> corrected) {

        /** Given once. */
        public Mark(UUID student, String mark, String comment, Instant at) {
            this(student, mark, comment, at, Optional.empty());
        }

        /** What stands there now. */
        String last() {
            return corrected.map(Correction::mark).orElse(mark);
        }

        Instant changedAt() {
            return corrected.map(Correction::at).orElse(at);
        }
    }

    /** What the same teacher made of a mark while its window was open; the comment stays. */
    public record Correction(String mark, Instant at) {}

    /**
     * Why a student was away, set once.
     *
     * @param reason the profile's key of it
     * @param by the class teacher
     */
    public record Reason(UUID student, String reason, UUID by, Instant at) {}
}
