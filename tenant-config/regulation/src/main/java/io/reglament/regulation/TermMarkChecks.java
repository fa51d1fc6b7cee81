package io.reglament.regulation;

import io.reglament.regulation.yaml.YamlTree;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Thresholds and vetoes of term marks name marks of the scale, each once, and a threshold is a mean that can be. */
final class TermMarkChecks {
    private static final Pattern THRESHOLD = Pattern.compile("(\\d{1,3}) from (\\d{1,3}(?:\\.\\d{1,2})?)");
    private static final Pattern LEVELS = Pattern.compile("excellent (\\d{1,3}), good (\\d{1,3}), pass (\\d{1,3})");
    private static final Pattern VETO = Pattern.compile("(\\d{1,3}) forbids (\\d{1,3})");

    private final YamlTree tree;
    private final JsonNode merged;
    private final Faults faults;

    /**
     * Checks over one text.
     *
     * @param merged the text over the district's base, where the scale is known
     */
    TermMarkChecks(YamlTree tree, JsonNode merged, Faults faults) {
        this.tree = tree;
        this.merged = merged;
        this.faults = faults;
    }

    void check() {
        Set<String> seen = new HashSet<>();
        widest().ifPresent(scale -> {
            each("/marks/term-thresholds", THRESHOLD, (place, words) -> threshold(place, words, scale, seen));
            each("/marks/term-vetoes", VETO, (place, words) -> veto(place, words, scale));
            levels(scale);
        });
    }

    /** Where grades or subjects have scales of their own, a mark of any of them will do. */
    private Optional<Scale> widest() {
        JsonNode table = merged.at("/marks/scale");
        Stream<JsonNode> lines = table.isArray() ? table.valueStream() : Stream.of(table);
        return lines.map(line -> line.path("value").asString(""))
                .filter(text -> text.matches("\\d{1,2}-\\d{1,3}") && ValueForms.isScale(text))
                .map(ValueForms::scale)
                .reduce((one, other) ->
                        new Scale(Math.min(one.lowest(), other.lowest()), Math.max(one.highest(), other.highest())));
    }

    private void threshold(String place, Matcher words, Scale scale, Set<String> seen) {
        BigDecimal from = new BigDecimal(words.group(2));
        boolean canBe = from.compareTo(BigDecimal.valueOf(scale.lowest())) > 0
                && from.compareTo(BigDecimal.valueOf(scale.highest())) <= 0;
        if (!isAbove(scale, words.group(1)) || !canBe) {
            faults.atValue(place, "threshold.off-scale", words.group(), written(scale));
        } else if (!seen.add(line(place) + words.group(1))) {
            faults.atValue(place, "threshold.twice", words.group(1));
        }
    }

    /** What the line means beside its value: the same mark may have a threshold for other grades. */
    private String line(String place) {
        JsonNode line = tree.root().at(place.substring(0, place.lastIndexOf('/')));
        return Stream.of(Dimension.values())
                .map(each -> line.path(each.key()).toString())
                .collect(Collectors.joining());
    }

    private void veto(String place, Matcher words, Scale scale) {
        boolean given = Integer.parseInt(words.group(1)) >= scale.lowest();
        boolean lower = Integer.parseInt(words.group(1)) < Integer.parseInt(words.group(2));
        if (!given || !lower || !isAbove(scale, words.group(2))) {
            faults.atValue(place, "veto.off-scale", words.group(), written(scale));
        }
    }

    private void levels(Scale scale) {
        String place = "/marks/term-levels/value";
        Matcher words = LEVELS.matcher(tree.root().at(place).asString(""));
        if (words.matches()) {
            int excellent = Integer.parseInt(words.group(1));
            int good = Integer.parseInt(words.group(2));
            int pass = Integer.parseInt(words.group(3));
            if (excellent > scale.highest() || good >= excellent || pass >= good || pass <= scale.lowest()) {
                faults.atValue(place, "levels.off-scale", words.group(), written(scale));
            }
        }
    }

    /** Whether it is a mark for which something is needed: the lowest one is always to be had. */
    private static boolean isAbove(Scale scale, String mark) {
        return Integer.parseInt(mark) > scale.lowest() && Integer.parseInt(mark) <= scale.highest();
    }

    private static String written(Scale scale) {
        return scale.lowest() + "-" + scale.highest();
    }

    private interface Line {
        void at(String pointer, Matcher words);
    }

    private void each(String list, Pattern form, Line check) {
        for (int i = 0; i < tree.root().at(list).size(); i++) {
            String place = list + "/" + i + "/value";
            Matcher words = form.matcher(tree.root().at(place).asString(""));
            if (words.matches()) {
                check.at(place, words);
            }
        }
    }
}
