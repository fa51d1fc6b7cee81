package io.reglament.journal.web.terms;

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
public class Formula {
    private final Words words;

    Formula(Words words) {
        this.words = words;
    }

    /** From the marks and weights to the value, exact until its last step. */
    public String text(Average average) {
        return sum(average.trace()) + " : " + number(average.weights()) + " = "
                + number(average.weighted()) + " : " + number(average.weights())
                + (exact(average) ? " = " : " ≈ ") + words.number(average.value(), 2);
    }

    private String sum(List<Weighed> trace) {
        Map<BigDecimal, List<Weighed>> byWeight =
                trace.stream().collect(Collectors.groupingBy(Weighed::weight, TreeMap::new, Collectors.toList()));
        return byWeight.entrySet().stream()
                .map(entry -> marks(entry.getValue()) + " × " + number(entry.getKey()))
                .collect(Collectors.joining(" + ", "(", ")"));
    }

    private static String marks(List<Weighed> alike) {
        String added = alike.stream().map(Weighed::mark).collect(Collectors.joining(" + "));
        return alike.size() == 1 ? added : "(" + added + ")";
    }

    /** As exact as it is, without idle zeros. */
    private String number(BigDecimal exact) {
        return words.number(exact, Math.max(0, exact.stripTrailingZeros().scale()));
    }

    private static boolean exact(Average average) {
        return average.value().multiply(average.weights()).compareTo(average.weighted()) == 0;
    }
}
