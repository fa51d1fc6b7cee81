package io.reglament.local.lived;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What term marks follow in a school, told apart from the platform's own reckoning: a test holds the two together.
 *
 * @param lowest mark of the scale
 * @param highest mark of the scale
 * @param recordedFirst whether the last lesson must have its topic before they can be set
 * @param boundary of marks that have no threshold
 */
record TermRules(
        int lowest,
        int highest,
        boolean recordedFirst,
        RoundingMode rounding,
        BigDecimal boundary,
        List<Line> thresholds,
        List<Minimum> minimum,
        List<Line> vetoes,
        List<Kind> kinds) {
    private static final String NOT_ATTESTED = "na";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    TermRules {
        thresholds = List.copyOf(thresholds);
        minimum = List.copyOf(minimum);
        vetoes = List.copyOf(vetoes);
        kinds = List.copyOf(kinds);
    }

    /** Two numbers: "5 from 4.65", "2 forbids 5". */
    record Line(int mark, BigDecimal other) {
        static Line of(String text) {
            String[] words = text.split(" ", -1);
            return new Line(Integer.parseInt(words[0]), new BigDecimal(words[words.length - 1]));
        }
    }

    record Minimum(List<String> kinds, BigDecimal hours, int marks) {
        boolean holds(Optional<String> kind, BigDecimal weekly) {
            return (kinds.isEmpty() || kind.filter(kinds::contains).isPresent()) && weekly.compareTo(hours) >= 0;
        }
    }

    record Kind(int from, int to, String name) {}

    record Weighed(int mark, BigDecimal weight) {}

    /** A group's term, as far as the rules ask for it. */
    record Taught(int grade, LocalDate first, LocalDate last, long lessons) {
        BigDecimal weekly() {
            long days = ChronoUnit.DAYS.between(first, last) + 1;
            return BigDecimal.valueOf(lessons * 7 * 2)
                    .divide(BigDecimal.valueOf(days), 0, RoundingMode.HALF_UP)
                    .divide(TWO, 1, RoundingMode.UNNECESSARY);
        }
    }

    /** Both empty where there are no marks and none are asked for. */
    record Proposed(String mark, String mean) {}

    static TermRules read(Layers layers) {
        String[] scale = layers.text("marks", "scale", "value").orElse("1-5").split("-", -1);
        return new TermRules(
                Integer.parseInt(scale[0]),
                Integer.parseInt(scale[1]),
                layers.text("marks", "term-after-last-lesson", "value")
                        .filter("recorded"::equals)
                        .isPresent(),
                rounding(layers.text("marks", "term-mean", "value").orElse("half-up")),
                new BigDecimal(layers.text("marks", "term-boundary", "value").orElse("0.5")),
                numbers(layers.lines("marks", "term-thresholds")),
                layers.lines("marks", "term-minimum").stream()
                        .map(line -> new Minimum(
                                line.list("terms"),
                                new BigDecimal(line.text("hours").orElse("0")),
                                Integer.parseInt(line.text("value").orElse("0"))))
                        .toList(),
                numbers(layers.lines("marks", "term-vetoes")),
                layers.lines("terms").stream().map(TermRules::kind).toList());
    }

    Proposed proposed(List<Weighed> marks, Taught taught) {
        Optional<BigDecimal> mean = mean(marks);
        Optional<String> kind = kinds.stream()
                .filter(one -> one.from <= taught.grade && taught.grade <= one.to)
                .map(Kind::name)
                .findFirst();
        boolean tooFew = minimum.stream()
                .filter(line -> line.holds(kind, taught.weekly()))
                .findFirst()
                .filter(line -> marks.size() < line.marks)
                .isPresent();
        String mark = tooFew
                ? NOT_ATTESTED
                : mean.map(value -> Integer.toString(allowed(reached(value), marks)))
                        .orElse("");
        return new Proposed(mark, mean.map(BigDecimal::toString).orElse(""));
    }

    private Optional<BigDecimal> mean(List<Weighed> marks) {
        BigDecimal weights = marks.stream().map(Weighed::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum = marks.stream()
                .map(one -> one.weight.multiply(BigDecimal.valueOf(one.mark)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return marks.isEmpty() ? Optional.empty() : Optional.of(sum.divide(weights, 2, rounding));
    }

    private int reached(BigDecimal mean) {
        int mark = highest;
        while (mark > lowest && mean.compareTo(from(mark)) < 0) {
            mark--;
        }
        return mark;
    }

    private BigDecimal from(int mark) {
        return thresholds.stream()
                .filter(line -> line.mark == mark)
                .map(Line::other)
                .findFirst()
                .orElseGet(() -> boundary.add(BigDecimal.valueOf(mark - 1L)));
    }

    private int allowed(int reached, List<Weighed> marks) {
        int mark = reached;
        for (Line veto : vetoes) {
            int forbidden = veto.other.intValueExact();
            if (mark >= forbidden && marks.stream().anyMatch(one -> one.mark == veto.mark)) {
                mark = forbidden - 1;
            }
        }
        return mark;
    }

    private static List<Line> numbers(List<Layers> lines) {
        return lines.stream()
                .flatMap(line -> line.text("value").stream())
                .map(Line::of)
                .toList();
    }

    private static Kind kind(Layers line) {
        String[] grades = line.text("grades").orElse("1-11").split("-", -1);
        return new Kind(
                Integer.parseInt(grades[0]),
                Integer.parseInt(grades[grades.length - 1]),
                line.text("value").orElse(""));
    }

    private static RoundingMode rounding(String name) {
        return switch (name) {
            case "up" -> RoundingMode.UP;
            case "down" -> RoundingMode.DOWN;
            default -> RoundingMode.HALF_UP;
        };
    }
}
