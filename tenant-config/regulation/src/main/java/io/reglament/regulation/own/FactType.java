package io.reglament.regulation.own;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.StructType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Facts that belong together: what the checker knows of them, and how they are taken out of what was gathered. The type's
 * own name has a blank in it, so that no condition can say it.
 */
final class FactType<T> {
    private final String name;
    private final List<Fact<T>> facts;
    private final Map<String, Fact<T>> byName;
    private final StructType type;

    FactType(String name, List<Fact<T>> facts) {
        this.name = name;
        this.facts = List.copyOf(facts);
        this.byName = facts.stream().collect(Collectors.toUnmodifiableMap(Fact::name, Function.identity()));
        ImmutableMap<String, CelType> types = facts.stream()
                .collect(ImmutableMap.toImmutableMap(
                        Fact::name, fact -> fact.kind().type()));
        this.type = StructType.create(
                name + " facts", ImmutableSet.copyOf(types.keySet()), field -> Optional.ofNullable(types.get(field)));
    }

    String name() {
        return name;
    }

    StructType type() {
        return type;
    }

    List<Fact<T>> facts() {
        return facts;
    }

    Optional<Fact<T>> find(String field) {
        return Optional.ofNullable(byName.get(field));
    }

    /** What is unstated is absent. */
    Values values(T from) {
        Map<String, Object> values = new HashMap<>();
        facts.forEach(fact -> fact.value().apply(from).ifPresent(value -> values.put(fact.name(), value)));
        return new Values(values);
    }

    boolean fits(Values values) {
        return facts.stream()
                .allMatch(fact -> values.find(fact.name())
                        .filter(value -> !fact.kind().fits(value))
                        .isEmpty());
    }
}
