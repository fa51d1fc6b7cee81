package io.reglament.regulation.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is typed is refused with a place or kept, and whatever is kept is judged; nothing is thrown. */
class RandomConditionsTests {
    private static final int CASES = 4_000;
    private static final List<String> PIECES = List.of(
            "lesson",
            ".late",
            ".topic.words",
            ".works",
            ".homework.minutes",
            ".subject",
            ".weekday",
            ".exists(w, ",
            ".all(w, ",
            ".map(w, ",
            ".filter(w, w.planned)",
            "w.form",
            "w.mean",
            "w",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            "?",
            "==",
            "!=",
            "<",
            ">=",
            " in ",
            "&&",
            "||",
            "!",
            "-",
            "+",
            "*",
            "/",
            "%",
            "1",
            "0",
            "2.5",
            "1u",
            "99999999999999999999",
            "1e999",
            "'test'",
            "\"monday\"",
            "'",
            "\"",
            "\\",
            "'\\x'",
            "b'\\xff'",
            "r'\\d'",
            "true",
            "null",
            "has(lesson.topic)",
            ".size()",
            ".matches('а+')",
            ".contains('я')",
            "size(",
            "int(",
            "double(",
            "dyn(",
            "type(",
            "// c",
            "\n",
            "\t",
            "\u0000",
            "😀",
            "\ud800",
            "я",
            "«",
            "`",
            "@",
            "#",
            "$",
            ".?",
            "for",
            "loop",
            "__result__",
            "@result",
            "lesson{late: 1}",
            "1.0 / 0.0",
            "duration('1s')");

    @Test
    void nothingIsThrown() {
        Random random = new Random(20260914);
        Stated lesson = Stated.of(Given.lesson("Дроби", Optional.of(31)));
        int kept = 0;
        for (int i = 0; i < CASES; i++) {
            String text = i % 2 == 0 ? tokens(random) : changed(random);
            Reading reading = Condition.read(Over.LESSON, text, Given.WORDS);
            if (reading instanceof Reading.Whole(Condition condition)) {
                kept++;
                assertThat(condition.judge(lesson)).as(text).isEqualTo(condition.judge(lesson));
            } else {
                told(text, reading);
            }
        }
        assertThat(kept).isPositive();
    }

    private static void told(String text, Reading reading) {
        assertThat(((Reading.Faulty) reading).faults()).as(text).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.line()).isPositive();
            assertThat(fault.column()).isPositive();
            assertThat(fault.code()).startsWith("cel-");
        });
    }

    private static String tokens(Random random) {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    /** One that is right, with one piece put in or a stretch taken out. */
    private static String changed(Random random) {
        String whole = "lesson.homework.minutes > 30 && lesson.works.exists(w, w.form == 'test' || w.mean < 3.5)";
        int at = random.nextInt(whole.length());
        int to = Math.min(whole.length(), at + random.nextInt(4));
        String piece = random.nextBoolean() ? PIECES.get(random.nextInt(PIECES.size())) : "";
        return whole.substring(0, at) + piece + whole.substring(to);
    }
}
