package io.reglament.local.bench;

import io.reglament.local.lived.Dice;
import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.LessonToFill.Student;
import io.reglament.local.load.Story;
import io.reglament.local.load.Told;
import io.reglament.local.load.Told.Away;
import io.reglament.local.load.Told.Entry;
import io.reglament.local.load.Told.Mark;
import io.reglament.local.load.Told.Roll;
import io.reglament.local.load.Told.Work;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was kept in the measured school: every lesson has its roll, its homework and a mark for each student; the topic
 * is missing in one lesson of twenty, so that the deputy head finds something.
 */
final class Lived implements Story {
    static final List<String> MARKS = List.of("5", "4", "3", "2");
    private static final Dice DICE = new Dice(0);
    private static final int TOPIC_MISSING_IN = 20;
    private static final int AWAY_IN = 20;

    @Override
    public Told of(LessonToFill lesson) {
        Instant at = lesson.endsAt();
        String key = lesson.subject() + " " + lesson.grade() + " " + lesson.date() + " " + lesson.period();
        String topic = topicMissing(key)
                ? ""
                : "Закрепление пройденного: упражнения по теме недели, разбор ошибок (" + lesson.date() + ")";
        Entry entry = new Entry(
                topic,
                "Параграф " + lesson.date().getDayOfYear() % 60 + ", упражнения 3-7 письменно, правило наизусть",
                Optional.of(25),
                false,
                at);
        return new Told(Optional.of(entry), Optional.of(new Roll(away(lesson), at)), List.of(column(lesson, at)));
    }

    static boolean topicMissing(String key) {
        return DICE.draw(key) % TOPIC_MISSING_IN == 0;
    }

    /** What the original school gave; {@link Turned} tells what the others did. */
    static String mark(String student, String subject, LocalDate date) {
        return MARKS.get((int) (DICE.draw(student + "/" + subject + "/" + date) % MARKS.size()));
    }

    private static Work column(LessonToFill lesson, Instant at) {
        List<Mark> marks = lesson.students().stream()
                .map(one -> new Mark(one.id(), mark(one.sourcedId(), lesson.subject(), lesson.date()), "", at))
                .toList();
        return new Work(lesson.id(), Optional.of(lesson.id()), "oral", "", BigDecimal.ONE, false, at, marks);
    }

    private static Map<UUID, Away> away(LessonToFill lesson) {
        Map<UUID, Away> away = new HashMap<>();
        for (Student student : lesson.students()) {
            long drawn = DICE.draw("away " + student.sourcedId() + lesson.date() + lesson.period()) % (2L * AWAY_IN);
            if (drawn == 0) {
                away.put(student.id(), new Away(true, Optional.of(10)));
            } else if (drawn <= 2) {
                away.put(student.id(), Away.ABSENT);
            }
        }
        return away;
    }
}
