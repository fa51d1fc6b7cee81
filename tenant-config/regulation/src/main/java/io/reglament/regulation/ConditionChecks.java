package io.reglament.regulation;

import io.reglament.regulation.own.Condition;
import io.reglament.regulation.own.ConditionFault;
import io.reglament.regulation.own.Over;
import io.reglament.regulation.own.Reading;
import io.reglament.regulation.own.Vocabulary;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Conditions as faults of the profile: the pointer names the value, and the first two words of each fault are the line
 * and the column within it, since YAML may fold and indent a longer one.
 */
final class ConditionChecks {
    /** Of all rules over one thing: a check of a school goes over a hundred thousand lessons. */
    private static final long MOST_STEPS = 150_000;

    private final Vocabulary words;
    private final Faults faults;
    private final Map<Over, Long> steps = new EnumMap<>(Over.class);

    ConditionChecks(Vocabulary words, Faults faults) {
        this.words = words;
        this.faults = faults;
    }

    void check(String pointer, JsonNode root, Over over) {
        JsonNode node = root.at(pointer);
        if (node.isMissingNode()) {
            return;
        }
        if (!node.isString()) {
            faults.atValue(pointer, "type.string");
            return;
        }
        switch (Condition.read(over, node.stringValue(), words)) {
            case Reading.Whole(Condition condition) -> steps.merge(over, condition.steps(), Long::sum);
            case Reading.Faulty faulty -> faulty.faults().forEach(fault -> fault(pointer, fault));
        }
    }

    /** Whether what was read so far would take too long, though each by itself would not. */
    boolean tooMuchTogether() {
        return steps.values().stream().anyMatch(all -> all > MOST_STEPS);
    }

    private void fault(String pointer, ConditionFault fault) {
        Optional<String> near = fault.known().isEmpty()
                ? Optional.empty()
                : Nearest.of(fault.arguments().getFirst(), fault.known());
        String[] arguments = Stream.of(
                        Stream.of(Integer.toString(fault.line()), Integer.toString(fault.column())),
                        fault.arguments().stream(),
                        near.stream(),
                        fault.known().isEmpty() || near.isPresent()
                                ? Stream.<String>empty()
                                : Stream.of(String.join(", ", fault.known())))
                .flatMap(each -> each)
                .toArray(String[]::new);
        faults.atValue(pointer, near.isPresent() ? fault.code() + ".near" : fault.code(), arguments);
    }
}
