package io.reglament.regulation.own;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Prints what conditions cost: reading one, stating the facts, judging. Run by hand; asserts nothing. */
final class CostOfConditions {
    private static final long WARM = TimeUnit.MILLISECONDS.toNanos(1500);

    private CostOfConditions() {}

    public static void main(String[] arguments) {
        AboutLesson lesson = Given.lesson(
                Optional.of(new EnteredText("Сложение и вычитание дробей с разными знаменателями", 2)),
                Optional.of(
                        new SetHomework(new EnteredText("§ 12, № 5, 6, 7; ".repeat(20), 0), Optional.of(25), false)),
                List.of(Given.work("Контрольная 1")));
        AboutSheet sheet = Given.sheet(60);
        AboutSheet full = Given.sheet(200);
        AboutLesson longest = Given.lesson(
                Optional.empty(),
                Optional.of(new SetHomework(new EnteredText("а".repeat(2000), 0), Optional.of(25), false)),
                List.of());
        System.out.println("stating the facts of a lesson: " + perCall(() -> Stated.of(lesson)) + " ns");
        System.out.println("stating the facts of a sheet of 60 works: " + perCall(() -> Stated.of(sheet)) + " ns");
        System.out.println("reading a condition: "
                + perCall(() -> Condition.read(Over.LESSON, "lesson.homework.minutes > 30", Given.WORDS)) + " ns");
        judged("lesson.homework.minutes > 30", lesson);
        judged("has(lesson.topic) && lesson.topic.words < 2", lesson);
        judged("lesson.weekday == 'monday' && lesson.works.exists(w, w.form == 'test')", lesson);
        judged("lesson.homework.text.matches('(?i)упр')", lesson);
        judged("lesson.homework.text.matches('^(а*)*б')", longest);
        judged("lesson.homework.text.contains(lesson.topic.text)", lesson);
        judged("sheet.works.size() > 25", sheet);
        judged("sheet.works.filter(w, w.form == 'test').size() > 70", sheet);
        judged("sheet.works.all(a, a.title.matches('^К'))", full);
        judged("sheet.works.all(a, a.title.contains('Контрольная'))", full);
        judged("sheet.works.all(a, a == a)", full);
        judged("lesson.works.map(a, lesson.works.map(b, b.title + a.title)).size() > 7", lesson);
    }

    private static void judged(String text, About about) {
        Condition condition = Given.condition(Over.of(about), text);
        Stated stated = Stated.of(about);
        long nanos = perCall(() -> condition.judge(stated));
        System.out.printf(Locale.ROOT, "%9d ns  %7d steps at most  %s%n", nanos, condition.steps(), condition.text());
    }

    private static long perCall(Runnable work) {
        run(work, WARM);
        return run(work, WARM);
    }

    private static long run(Runnable work, long span) {
        long start = System.nanoTime();
        long calls = 0;
        while (System.nanoTime() - start < span) {
            work.run();
            calls++;
        }
        return (System.nanoTime() - start) / calls;
    }
}
