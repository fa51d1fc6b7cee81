package io.reglament.local.lived;

import io.reglament.local.lived.Course.Place;
import io.reglament.local.load.LessonToFill;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** The moments at which what is told of a lesson was entered; empty where it was forgotten. */
final class Entering {
    private static final int FORGOTTEN_IN = 300;
    private static final int LATE_FORGOTTEN_IN = 30;
    private static final int LATE_UNMARKED_IN = 6;
    private static final int SECONDS = 60;
    /** More than any school leaves for a topic or a work. */
    private static final int LONG_AFTER = 9;

    private final Dice dice;
    private final ZoneId zone;
    private final Parts parts;
    private final Outage outage;

    Entering(Dice dice, ZoneId zone, Parts parts, Outage outage) {
        this.dice = dice;
        this.zone = zone;
        this.parts = parts;
        this.outage = outage;
    }

    Habit habit(LessonToFill lesson) {
        return Habit.of(lesson.teacherKey(), parts, dice);
    }

    /** Topic and homework. */
    Optional<Instant> record(LessonToFill lesson) {
        if (forgotten(lesson, "record")) {
            return Optional.empty();
        }
        return Optional.of(outage.shifted(
                switch (habit(lesson)) {
                    case IN_THE_LESSON -> inLesson(lesson, 30, 12);
                    case AFTER_LESSONS -> on(lesson, 0, "14:30", 100);
                    case LATE -> late(lesson);
                }));
    }

    Optional<Instant> roll(LessonToFill lesson) {
        if (forgotten(lesson, "roll")) {
            return Optional.empty();
        }
        int how = dice.roll(100, "roll how " + key(lesson));
        boolean inLesson = habit(lesson) != Habit.LATE || how < 70;
        Instant at = inLesson ? inLesson(lesson, 2, 6) : on(lesson, how < 85 ? 0 : 1, "16:00", 150);
        return Optional.of(outage.shifted(at));
    }

    /** The oral mark of that number: in the lesson one after the other, else all together. */
    Instant answer(LessonToFill lesson, int number) {
        Instant at = switch (habit(lesson)) {
            case IN_THE_LESSON -> inLesson(lesson, 10 + 4 * (number % 8), 3);
            case AFTER_LESSONS -> on(lesson, 0, "14:30", 100);
            case LATE ->
                dice.oneIn(4, "answers " + key(lesson)) ? on(lesson, 1, "17:00", 60) : on(lesson, 0, "16:00", 90);
        };
        return outage.shifted(at);
    }

    /** When the papers of a work had been marked. */
    Optional<Instant> papers(LessonToFill lesson, Place place) {
        if (habit(lesson) == Habit.LATE) {
            if (dice.oneIn(LATE_UNMARKED_IN, "papers " + key(lesson))) {
                return Optional.empty();
            }
            boolean longAfter = dice.oneIn(2, "papers late " + key(lesson));
            return Optional.of(outage.shifted(on(lesson, longAfter ? LONG_AFTER : 1, "19:00", 90)));
        }
        Instant tomorrow = on(lesson, 1, "17:30", 120);
        boolean time = place.next().filter(tomorrow::isBefore).isPresent();
        return Optional.of(outage.shifted(time ? tomorrow : on(lesson, 0, "19:00", 90)));
    }

    /** When a class teacher set the reason for the day; empty where nobody has yet. */
    Optional<Instant> reason(LessonToFill lesson, String student, boolean surely) {
        int how = dice.roll(100, "reason " + student + lesson.date());
        if (how < 50) {
            return Optional.of(outage.shifted(on(lesson, 0, "16:10", 70)));
        }
        return surely || how < 88 ? Optional.of(outage.shifted(on(lesson, 1, "15:10", 70))) : Optional.empty();
    }

    private boolean forgotten(LessonToFill lesson, String what) {
        int in = habit(lesson) == Habit.LATE ? LATE_FORGOTTEN_IN : FORGOTTEN_IN;
        return dice.oneIn(in, what + " forgotten " + key(lesson));
    }

    private Instant late(LessonToFill lesson) {
        int how = dice.roll(100, "record how " + key(lesson));
        if (how < 40) {
            return on(lesson, 0, "19:10", 100);
        }
        if (how < 65) {
            return on(lesson, 1, "16:00", 150);
        }
        return how < 80 ? on(lesson, LONG_AFTER, "17:00", 90) : inLesson(lesson, 30, 12);
    }

    private Instant inLesson(LessonToFill lesson, int minutes, int spread) {
        Instant at = lesson.startsAt().plus(somewhat(lesson, minutes, spread));
        return at.isBefore(lesson.endsAt()) ? at : lesson.endsAt();
    }

    /** After so many days at that time or somewhat later; what would fall on a Saturday or Sunday, on Monday. */
    private Instant on(LessonToFill lesson, int days, String time, int spread) {
        LocalDate day = lesson.date().plusDays(days);
        int weekend = day.getDayOfWeek().getValue() - 5;
        LocalDate working = days == 0 || weekend <= 0 ? day : day.plusDays(3L - weekend);
        return working.atTime(LocalTime.parse(time)).atZone(zone).toInstant().plus(somewhat(lesson, 0, spread));
    }

    private Duration somewhat(LessonToFill lesson, int minutes, int spread) {
        String about = minutes + " " + spread + " " + key(lesson);
        return Duration.ofSeconds(minutes * 60L + dice.roll(spread * SECONDS, about));
    }

    static String key(LessonToFill lesson) {
        return lesson.groupKey() + " " + lesson.date() + " " + lesson.period();
    }
}
