package io.reglament.regulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads what a term mark follows of a tree in which no fault was found. */
record TermMarkReading(JsonNode root) {
    TermMarkRules rules() {
        return new TermMarkRules(
                text("/marks/term-after-last-lesson", text -> ValueForms.constant(LastLesson.class, text)),
                text("/marks/term-mean", text -> ValueForms.constant(MeanRounding.class, text)),
                boundary(root.requiredAt("/marks/term-boundary")),
                lines("/marks/term-thresholds", TermMarkReading::threshold),
                lines("/marks/term-minimum", TermMarkReading::minimum),
                lines("/marks/term-vetoes", TermMarkReading::veto),
                text("/marks/term-levels", TermMarkReading::levels),
                text("/deadline/term-marks", TermMarkReading::termEnd));
    }

    private static Regulated<BigDecimal> boundary(JsonNode node) {
        BigDecimal part = ValueForms.weight(node.required("value").decimalValue());
        return new Regulated<>(part, ProfileBuilder.basis(node));
    }

    private static MarkThreshold threshold(JsonNode line) {
        String[] words = words(line);
        return new MarkThreshold(Integer.parseInt(words[0]), ValueForms.weight(new BigDecimal(words[2])));
    }

    private static MarkVeto veto(JsonNode line) {
        String[] words = words(line);
        return new MarkVeto(Integer.parseInt(words[0]), Integer.parseInt(words[2]));
    }

    private static MarkMinimum minimum(JsonNode line) {
        MarkMinimum.Scope scope = new MarkMinimum.Scope(
                line.path("terms")
                        .valueStream()
                        .map(term -> ValueForms.constant(TermType.class, term.stringValue()))
                        .collect(Collectors.toUnmodifiableSet()),
                line.has("hours") ? ValueForms.weight(line.path("hours").decimalValue()) : BigDecimal.ZERO);
        return new MarkMinimum(scope, line.required("value").intValue());
    }

    private static MarkLevels levels(String text) {
        int[] marks = Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .toArray();
        return new MarkLevels(marks[0], marks[1], marks[2]);
    }

    private static TermEnd termEnd(String text) {
        int plus = text.indexOf("+ ");
        return new TermEnd(plus < 0 ? 0 : ValueForms.leadingNumber(text.substring(plus + 2)));
    }

    private static String[] words(JsonNode line) {
        return line.required("value").stringValue().split(" ", -1);
    }

    private <T> List<Regulated<T>> lines(String pointer, Function<JsonNode, T> form) {
        return root.at(pointer)
                .valueStream()
                .map(line -> new Regulated<>(form.apply(line), ProfileBuilder.basis(line)))
                .toList();
    }

    private <T> Regulated<T> text(String pointer, Function<String, T> form) {
        JsonNode node = root.requiredAt(pointer);
        return new Regulated<>(form.apply(node.required("value").stringValue()), ProfileBuilder.basis(node));
    }
}
