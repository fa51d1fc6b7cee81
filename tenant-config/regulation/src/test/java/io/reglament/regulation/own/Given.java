package io.reglament.regulation.own;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Things to judge, for tests: a Monday in a fourth grade. */
final class Given {
    static final Vocabulary WORDS = new Vocabulary(
            List.of("test", "dictation", "oral"), List.of("mathematics", "russian"), List.of("illness", "not-valid"));
    static final LocalDate MONDAY = LocalDate.parse("2026-09-14");
    static final Course MATHEMATICS = new Course("Математика", Optional.of("mathematics"), Optional.of(4), "4-А");

    private Given() {}

    static AboutLesson lesson(String topic, Optional<Integer> minutes) {
        return lesson(
                Optional.of(new EnteredText(topic, 2)),
                Optional.of(new SetHomework(new EnteredText("№ 5, 6", 0), minutes, false)),
                List.of(work("Контрольная 1")));
    }

    /** A lesson for which nothing is entered yet. */
    static AboutLesson blank() {
        return lesson(Optional.empty(), Optional.empty(), List.of());
    }

    static AboutLesson lesson(Optional<EnteredText> topic, Optional<SetHomework> homework, List<AboutWork> works) {
        return new AboutLesson(MATHEMATICS, MONDAY, 2, 45, topic, homework, true, 3, 1, works);
    }

    static AboutWork work(String title) {
        return new AboutWork(
                MATHEMATICS,
                "test",
                title,
                new BigDecimal("2.00"),
                true,
                MONDAY,
                3,
                20,
                1,
                Optional.of(new BigDecimal("4.25")));
    }

    static AboutMark mark(String value) {
        return new AboutMark(MATHEMATICS, "test", "Контрольная 1", MONDAY, value, false, "", 5);
    }

    static AboutAbsence absence(Optional<String> reason, int days) {
        return new AboutAbsence(MATHEMATICS, MONDAY, 2, false, Optional.empty(), reason, days);
    }

    static AboutSheet sheet(int works) {
        return new AboutSheet(
                MATHEMATICS,
                "1 четверть",
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2026-10-24"),
                40,
                25,
                300,
                IntStream.range(0, works)
                        .mapToObj(i -> work("Контрольная " + i))
                        .toList());
    }

    static Condition condition(Over over, String text) {
        return switch (Condition.read(over, text, WORDS)) {
            case Reading.Whole(Condition condition) -> condition;
            case Reading.Faulty(List<ConditionFault> faults) -> throw new AssertionError(text + ": " + faults);
        };
    }

    static Outcome judged(String text, About about) {
        return condition(Over.of(about), text).judge(Stated.of(about));
    }

    static List<ConditionFault> faults(Over over, String text) {
        return Condition.read(over, text, WORDS) instanceof Reading.Faulty faulty ? faulty.faults() : List.of();
    }
}
