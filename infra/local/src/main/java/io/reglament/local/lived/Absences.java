package io.reglament.local.lived;

import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.LessonToFill.Student;
import io.reglament.local.load.Told.Away;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who was away when, and why; from one lesson of a day to the next it is the same illness. */
final class Absences {
    private static final int ILL_A_WEEK_IN = 25;
    private static final int FAMILY_A_DAY_IN = 100;
    private static final int SKIPPER_IN = 15;
    private static final int LAST_LESSONS = 6;

    private final Dice dice;
    private final Parts parts;
    private final Occasions occasions;

    Absences(Dice dice, Parts parts, Occasions occasions) {
        this.dice = dice;
        this.parts = parts;
        this.occasions = occasions;
    }

    /** Why somebody is away, by the word that most profiles have for it. */
    enum Why {
        ILLNESS("illness"),
        FAMILY("valid"),
        SKIPPED("not-valid");

        private final String reason;

        Why(String reason) {
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    Map<UUID, Away> of(LessonToFill lesson) {
        Map<UUID, Away> away = new HashMap<>();
        for (Student student : lesson.students()) {
            if (why(student, lesson).isPresent()) {
                away.put(student.id(), Away.ABSENT);
            } else if (late(student, lesson)) {
                int minutes = 3 + dice.roll(14, "minutes " + about(student, lesson));
                away.put(student.id(), new Away(true, Optional.of(minutes)));
            }
        }
        return away;
    }

    /** Empty when they were there. */
    Optional<Why> why(Student student, LessonToFill lesson) {
        if (isSickForLong(student)
                && occasions.sick().filter(s -> s.holds(lesson.date())).isPresent()) {
            return Optional.of(Why.ILLNESS);
        }
        if (ill(student, lesson.date())) {
            return Optional.of(Why.ILLNESS);
        }
        if (dice.oneIn(FAMILY_A_DAY_IN, "family " + student.sourcedId() + lesson.date())) {
            return Optional.of(Why.FAMILY);
        }
        return skipped(student, lesson) ? Optional.of(Why.SKIPPED) : Optional.empty();
    }

    boolean isSickForLong(Student student) {
        return parts.sick().contains(student.sourcedId());
    }

    /** It may have begun in the week before. */
    private boolean ill(Student student, LocalDate day) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return ill(student, monday, day) || ill(student, monday.minusWeeks(1), day);
    }

    private boolean ill(Student student, LocalDate monday, LocalDate day) {
        String about = student.sourcedId() + monday;
        if (!dice.oneIn(ILL_A_WEEK_IN, "ill " + about)) {
            return false;
        }
        LocalDate first = monday.plusDays(dice.roll(5, "ill from " + about));
        LocalDate last = first.plusDays(1 + dice.roll(5, "ill for " + about));
        return new Occasions.Stretch(first, last).holds(day);
    }

    private boolean skipped(Student student, LessonToFill lesson) {
        boolean skipper = dice.oneIn(SKIPPER_IN, "skipper " + student.sourcedId()) && lesson.grade() >= 7;
        return skipper
                && lesson.period() >= LAST_LESSONS
                && dice.oneIn(6, "skipped " + student.sourcedId() + lesson.date());
    }

    private boolean late(Student student, LessonToFill lesson) {
        return dice.oneIn(lesson.period() == 1 ? 40 : 300, "late " + about(student, lesson));
    }

    private static String about(Student student, LessonToFill lesson) {
        return student.sourcedId() + lesson.date() + " " + lesson.period();
    }
}
