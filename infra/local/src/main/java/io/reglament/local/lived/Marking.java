package io.reglament.local.lived;

import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.LessonToFill.Student;
import io.reglament.local.load.Told.Correction;
import io.reglament.local.load.Told.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a student's answer or paper was marked with: some are able, some less, each in some subjects more. */
final class Marking {
    private static final int CORRECTED_IN = 60;
    private static final List<String> POOR =
            List.of("Не готов к уроку", "Правило не выучено", "Прийти на консультацию");

    private final Dice dice;

    Marking(Dice dice) {
        this.dice = dice;
    }

    Mark mark(Student student, LessonToFill lesson, String what, Instant at) {
        String about = what + " " + student.sourcedId() + Entering.key(lesson);
        String mark = mark(score(student, lesson, about));
        String comment = mark.equals("2") ? POOR.get(dice.roll(POOR.size(), "comment " + about)) : "";
        return dice.oneIn(CORRECTED_IN, "wrong " + about)
                ? new Mark(student.id(), wrong(mark), comment, at, Optional.of(new Correction(mark, later(at, about))))
                : new Mark(student.id(), mark, comment, at);
    }

    private int score(Student student, LessonToFill lesson, String about) {
        int able = dice.roll(60, "able " + student.sourcedId());
        int bent = dice.roll(25, "bent " + student.sourcedId() + lesson.subject());
        return able + bent + dice.roll(50, "day " + about);
    }

    private static String mark(int score) {
        if (score >= 78) {
            return "5";
        }
        if (score >= 50) {
            return "4";
        }
        return score >= 24 ? "3" : "2";
    }

    private static String wrong(String mark) {
        return mark.equals("5") ? "4" : "5";
    }

    /** The same day: later it would be for the deputy head. */
    private Instant later(Instant at, String about) {
        return at.plus(Duration.ofSeconds(120L + dice.roll(1_500, "corrected " + about)));
    }
}
