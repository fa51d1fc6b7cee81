package io.reglament.load;

import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.LessonToFill.Student;
import io.reglament.local.load.Story;
import io.reglament.local.load.Told;
import io.reglament.local.load.Told.Away;
import io.reglament.local.load.Told.Correction;
import io.reglament.local.load.Told.Entry;
import io.reglament.local.load.Told.Mark;
import io.reglament.local.load.Told.Reason;
import io.reglament.local.load.Told.Roll;
import io.reglament.local.load.Told.Work;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * A story with everything in it that can be told: gaps, homework set and not set, late and absent, written works,
 * comments, reasons, a mark that was corrected, and characters that a bulk format must quote. The same lesson of two schools is told alike.
 *
 * @param oral the weight of a lesson's own column
 * @param test the weight of a test
 */
record TwoDays(BigDecimal oral, BigDecimal test) implements Story {
    private static final List<String> MARKS = List.of("5", "4", "3", "2");
    private static final List<String> REASONS = List.of("illness", "valid", "not-valid");
    private static final String AWKWARD = "Тема \\ с \"кавычками\", {скобками} и 'штрихом'";

    @Override
    public Told of(LessonToFill lesson) {
        Random random = new Random(place(lesson).hashCode());
        Instant at = lesson.endsAt();
        Optional<Entry> entry = random.nextInt(8) == 0 ? Optional.empty() : Optional.of(entry(random, at));
        Optional<Roll> roll =
                random.nextInt(8) == 0 ? Optional.empty() : Optional.of(new Roll(away(lesson, random), at));
        List<Work> works = new ArrayList<>();
        if (lesson.grade() >= 2) {
            column(lesson, random).ifPresent(works::add);
            if (random.nextInt(4) == 0) {
                works.add(test(lesson, random));
            }
        }
        return new Told(entry, roll, works, reasons(lesson, random));
    }

    /** Names the lesson without an id, which differs between schools. */
    static String place(LessonToFill lesson) {
        return lesson.subject()
                + lesson.grade()
                + lesson.date()
                + lesson.period()
                + lesson.students().size();
    }

    private static Entry entry(Random random, Instant at) {
        String topic = random.nextInt(5) == 0 ? "" : AWKWARD + random.nextInt(100);
        return switch (random.nextInt(3)) {
            case 0 -> new Entry(topic, "", Optional.empty(), true, at);
            case 1 -> new Entry(topic, "п. 4\nи ещё\tодна строка", Optional.of(20), false, at);
            default -> new Entry(topic + "!", "", Optional.empty(), false, at);
        };
    }

    private static Map<UUID, Away> away(LessonToFill lesson, Random random) {
        Map<UUID, Away> away = new HashMap<>();
        for (Student student : lesson.students()) {
            switch (random.nextInt(6)) {
                case 0 -> away.put(student.id(), Away.ABSENT);
                case 1 -> away.put(student.id(), new Away(true, Optional.of(1 + random.nextInt(30))));
                case 2 -> away.put(student.id(), new Away(true, Optional.empty()));
                default -> {}
            }
        }
        return away;
    }

    /** Of those too who were there: a reason hangs on nobody's entry. */
    private static List<Reason> reasons(LessonToFill lesson, Random random) {
        return lesson.students().stream()
                .filter(_ -> random.nextInt(6) == 0)
                .map(student -> new Reason(
                        student.id(),
                        REASONS.get(random.nextInt(REASONS.size())),
                        student.classTeacher().orElseThrow(),
                        lesson.endsAt().plusSeconds(3_600)))
                .toList();
    }

    private Optional<Work> column(LessonToFill lesson, Random random) {
        List<Mark> marks = marks(lesson, random, 3);
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Work(
                        lesson.id(), Optional.of(lesson.id()), "oral", "", oral, false, lesson.endsAt(), marks));
    }

    private Work test(LessonToFill lesson, Random random) {
        UUID id = UUID.nameUUIDFromBytes((lesson.id() + " test").getBytes(StandardCharsets.UTF_8));
        return new Work(
                id,
                Optional.of(lesson.id()),
                "test",
                "Контрольная \\ № 1",
                test,
                true,
                lesson.endsAt(),
                marks(lesson, random, 1));
    }

    private static List<Mark> marks(LessonToFill lesson, Random random, int oneIn) {
        return lesson.students().stream()
                .filter(_ -> random.nextInt(oneIn) == 0)
                .map(student -> new Mark(
                        student.id(),
                        MARKS.get(random.nextInt(MARKS.size())),
                        random.nextInt(5) == 0 ? AWKWARD : "",
                        lesson.endsAt(),
                        random.nextInt(6) == 0
                                ? Optional.of(
                                        new Correction("1", lesson.endsAt().plusSeconds(90)))
                                : Optional.empty()))
                .toList();
    }
}
