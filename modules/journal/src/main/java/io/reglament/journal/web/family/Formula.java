package io.reglament.journal.web.family;

import io.reglament.journal.Average;
import io.reglament.journal.Average.Weighed;
import io.reglament.web.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How an average came about: "((5 + 4) × 1 + 4 × 3) : 5 = 21 : 5 = 4,2". */
@Component
class Formula {
    private final Words words;
    private final DiaryWords numbers;

    Formula(Words words, DiaryWords numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    SubjectBlock.Mean of(Average average) {
        String value = words.number(average.value(), 2);
        return new SubjectBlock.Mean(
                value,
                sum(average.trace()) + " : " + numbers.number(average.weights()) + " = "
                        + numbers.number(average.weighted()) + " : " + numbers.number(average.weights())
                        + (exact(average) ? " = " : " ≈ ") + value);
    }

    private String sum(List<Weighed> trace) {
        Map<BigDecimal, List<Weighed>> byWeight =
                trace.stream().collect(Collectors.groupingBy(Weighed::weight, TreeMap::new, Collectors.toList()));
        return byWeight.entrySet().stream()
                .map(entry -> marks(entry.getValue()) + " × " + numbers.number(entry.getKey()))
                .collect(Collectors.joining(" + ", "(", ")"));
    }

    private static String marks(List<Weighed> alike) {
        String added = alike.stream().map(Weighed::mark).collect(Collectors.joining(" + "));
        return alike.size() == 1 ? added : "(" + added + ")";
    }

    private static boolean exact(Average average) {
        return average.value().multiply(average.weights()).compareTo(average.weighted()) == 0;
    }
}
