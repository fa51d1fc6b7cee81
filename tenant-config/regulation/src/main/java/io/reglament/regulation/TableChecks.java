package io.reglament.regulation;

import io.reglament.regulation.Parameter.Need;
import io.reglament.regulation.yaml.YamlTree;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Each table of a profile as a whole: every line must mean something that no line above it takes, and where a value is
 * always needed every case must be meant by some line. It tries each case once, in a text in which nothing else is
 * wrong.
 */
final class TableChecks {
    private final YamlTree tree;
    private final JsonNode merged;
    private final Faults faults;

    /**
     * Checks over one text.
     *
     * @param merged the text over the district's base
     */
    TableChecks(YamlTree tree, JsonNode merged) {
        this.tree = tree;
        this.merged = merged;
        this.faults = new Faults(tree);
    }

    List<ProfileFault> check() {
        Parameters.all().stream()
                .filter(parameter -> parameter.need() != Need.EACH)
                .filter(parameter -> tree.root().at(parameter.pointer()).isArray())
                .forEach(this::lines);
        return faults.list();
    }

    private void lines(Parameter<?> parameter) {
        List<Scope> lines = Settings.lines(merged.at(parameter.pointer())).stream()
                .map(Settings.Line::scope)
                .toList();
        BitSet live = new BitSet();
        Set<String> gaps = new LinkedHashSet<>();
        Cases cases = new Cases(parameter, lines, merged);
        cases.each(one -> first(lines, one).ifPresentOrElse(live::set, () -> gaps.add(cases.name(one))));
        for (int line = live.nextClearBit(0); line < lines.size(); line = live.nextClearBit(line + 1)) {
            faults.atKey(parameter.pointer() + "/" + line, "work.shadowed");
        }
        if (!gaps.isEmpty() && parameter.need() == Need.ALWAYS) {
            faults.atKey(parameter.pointer(), "work.gap", String.join(", ", gaps));
        }
    }

    private static OptionalInt first(List<Scope> lines, Cases.Case one) {
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).holds(one.where(), one.area()))
                .findFirst();
    }
}
