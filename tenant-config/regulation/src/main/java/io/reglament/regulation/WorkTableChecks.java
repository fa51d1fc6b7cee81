package io.reglament.regulation;

import io.reglament.regulation.yaml.YamlTree;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The table of written work as a whole: every line must mean some work that no line above it takes, and every work
 * must be meant by some line, if only by one that says that there is no limit. It tries each kind of work once.
 */
final class WorkTableChecks {
    private static final String TABLE = "/deadline/work";

    private final List<WorkRule> rules;
    private final List<Optional<String>> areas;
    private final List<String> forms;
    private final int[] piles;

    /**
     * Checks over a table in which nothing else is wrong.
     *
     * @param merged the profile over the district's base
     */
    WorkTableChecks(JsonNode merged) {
        this.rules = ProfileBuilder.works(merged).rules().stream()
                .map(Regulated::value)
                .toList();
        this.areas = Stream.concat(
                        merged.path("subjects").propertyNames().stream().map(Optional::of),
                        Stream.of(Optional.<String>empty()))
                .toList();
        this.forms = merged.at("/marks/forms").propertyNames().stream()
                .filter(form -> !form.equals(FormOfControl.ORAL))
                .toList();
        this.piles = IntStream.concat(IntStream.of(1), rules.stream().mapToInt(rule -> rule.over() + 1))
                .distinct()
                .toArray();
    }

    List<ProfileFault> check(YamlTree tree) {
        Faults faults = new Faults(tree);
        if (tree.root().at(TABLE).isArray()) {
            lines(faults);
        }
        return faults.list();
    }

    private void lines(Faults faults) {
        BitSet live = new BitSet();
        Set<String> gaps = new LinkedHashSet<>();
        for (Optional<String> area : areas) {
            for (String form : forms) {
                IntStream.rangeClosed(1, GradeBand.LAST_GRADE).forEach(grade -> {
                    for (int pile : piles) {
                        first(area, form, grade, pile).ifPresentOrElse(live::set, () -> gaps.add(form));
                    }
                });
            }
        }
        for (int line = live.nextClearBit(0); line < rules.size(); line = live.nextClearBit(line + 1)) {
            faults.atKey(TABLE + "/" + line, "work.shadowed");
        }
        if (!gaps.isEmpty()) {
            faults.atKey(TABLE, "work.gap", String.join(", ", gaps));
        }
    }

    private OptionalInt first(Optional<String> area, String form, int grade, int pile) {
        return IntStream.range(0, rules.size())
                .filter(line -> rules.get(line).holds(area, form, grade, pile))
                .findFirst();
    }
}
