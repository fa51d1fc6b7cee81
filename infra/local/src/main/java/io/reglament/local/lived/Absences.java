package io.reglament.local.lived;

import io.reglament.local.lived.Occasions.Stretch;
import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.LessonToFill.Student;
import io.reglament.local.load.Told.Away;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
        if (family(student, lesson.date())) {
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
        return Stream.of(monday, monday.minusWeeks(1))
                .flatMap(week -> illness(student, week).stream())
                .anyMatch(stretch -> stretch.holds(day));
    }

    /** The one that began in the week of that Monday. */
    Optional<Stretch> illness(Student student, LocalDate monday) {
        String about = student.sourcedId() + monday;
        if (!dice.oneIn(ILL_A_WEEK_IN, "ill " + about)) {
            return Optional.empty();
        }
        LocalDate first = monday.plusDays(dice.roll(5, "ill from " + about));
        return Optional.of(new Stretch(first, first.plusDays(1 + dice.roll(5, "ill for " + about))));
    }

    /** The two weeks of who was ill long. */
    Optional<Stretch> longIllness(Student student) {
        return occasions.sick().filter(_ -> isSickForLong(student));
    }

    /** A day for which the family had a reason. */
    boolean family(Student student, LocalDate day) {
        return dice.oneIn(FAMILY_A_DAY_IN, "family " + student.sourcedId() + day);
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
