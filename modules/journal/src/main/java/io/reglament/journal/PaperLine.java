package io.reglament.journal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing that stands on a printed sheet.
 *
 * @param about the lesson or work; for what is a student's alone, the student again
 * @param student whose it is; {@link #NOBODY} for what is a lesson's or a work's
 * @param date of the lesson or work; {@link #NO_DAY} for what has none
 * @param place in the day; 0 where there is none
 * @param value as the journal keeps it, in no language: a form's key, a mark, "absent"
 */
public record PaperLine(Kind kind, UUID about, UUID student, LocalDate date, int place, String value) {
    /** Stands for no student. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** Stands for no day. */
    public static final LocalDate NO_DAY = LocalDate.EPOCH;

    /** What can stand there. */
    public enum Kind {
        /** A student's name, in the order of the sheet. */
        STUDENT,
        LESSON,
        /** A work: its form's key, a colon, its title. */
        WORK,
        TOPIC,
        HOMEWORK,
        /** The marks of a cell, the first one and those of retakes. */
        MARK,
        ABSENCE,
        TERM_MARK
    }

    /** Where it stands, whatever it says. */
    public record Spot(Kind kind, UUID about, UUID student) {}

    public Spot spot() {
        return new Spot(kind, about, student);
    }

    /** Whether both tell readers the same. What hangs on a lesson that was moved has not changed by that. */
    public boolean says(PaperLine other) {
        boolean dated = kind == Kind.LESSON || kind == Kind.WORK;
        return value.equals(other.value) && (!dated || (date.equals(other.date) && place == other.place));
    }
}
