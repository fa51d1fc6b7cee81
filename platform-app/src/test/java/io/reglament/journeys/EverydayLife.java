package io.reglament.journeys;

import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.LessonToFill.Student;
import io.reglament.local.load.Story;
import io.reglament.local.load.Told;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/** What a usual fortnight leaves in a journal: lessons kept, some marks in each, a written work now and then. */
final class EverydayLife implements Story {
    private static final List<String> TOPICS = List.of(
            "Повторение изученного, устный опрос",
            "Новый материал: основные понятия и примеры",
            "Решение задач по теме, работа у доски",
            "Закрепление: упражнения и разбор ошибок");
    private static final List<String> HOMEWORK = List.of(
            "§ 14, вопросы 1–5 устно", "№ 210–214 письменно", "§ 15, выучить правило, упр. 88", "Подготовить пересказ");
    private static final List<String> MARKS = List.of("5", "4", "4", "5", "3", "4", "5", "4", "3", "2");

    @Override
    public Told of(LessonToFill lesson) {
        Instant at = lesson.endsAt();
        int turn = drawn(lesson.group() + " " + lesson.date() + lesson.period(), 97);
        Told.Entry entry = new Told.Entry(
                TOPICS.get(turn % TOPICS.size()), HOMEWORK.get(turn % HOMEWORK.size()), Optional.of(20), false, at);
        boolean marked = lesson.grade() > 1 && !lesson.subject().equals("Классный час");
        return new Told(
                Optional.of(entry),
                Optional.of(new Told.Roll(away(lesson), at)),
                marked ? List.of(turn % 6 == 0 ? test(lesson, at) : oral(lesson, at)) : List.of());
    }

    private static Told.Work oral(LessonToFill lesson, Instant at) {
        return new Told.Work(
                lesson.id(), Optional.of(lesson.id()), "oral", "", BigDecimal.ONE, false, at, marks(lesson, at, 3));
    }

    private static Told.Work test(LessonToFill lesson, Instant at) {
        UUID id = UUID.nameUUIDFromBytes(("work " + lesson.id()).getBytes(StandardCharsets.UTF_8));
        return new Told.Work(
                id,
                Optional.of(lesson.id()),
                "independent",
                "Самостоятельная работа",
                BigDecimal.ONE,
                true,
                at,
                marks(lesson, at, 1));
    }

    /** One student in so many, of those who were there. */
    private static List<Told.Mark> marks(LessonToFill lesson, Instant at, int oneIn) {
        Map<UUID, Told.Away> away = away(lesson);
        return lesson.students().stream()
                .filter(student -> !away.containsKey(student.id()))
                .filter(student -> drawn(student.sourcedId() + lesson.id(), oneIn) == 0)
                .map(student -> mark(student, lesson, at))
                .toList();
    }

    private static Told.Mark mark(Student student, LessonToFill lesson, Instant at) {
        String mark = MARKS.get(drawn(lesson.date() + student.sourcedId() + lesson.period(), MARKS.size()));
        String comment = mark.equals("2") ? "Не выучено правило, пересдать" : "";
        return new Told.Mark(student.id(), mark, comment, at);
    }

    private static Map<UUID, Told.Away> away(LessonToFill lesson) {
        Map<UUID, Told.Away> away = new HashMap<>();
        for (Student student : lesson.students()) {
            int drawn = drawn("away " + student.sourcedId() + lesson.date(), 24);
            if (drawn == 0) {
                away.put(student.id(), Told.Away.ABSENT);
            } else if (drawn == 1 && lesson.period() == 1) {
                away.put(student.id(), new Told.Away(true, Optional.of(10)));
            }
        }
        return away;
    }

    /** The same for the same text, whatever the machine. */
    private static int drawn(String text, int of) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % of);
    }
}
