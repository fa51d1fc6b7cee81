package io.reglament.regulation.own;

import dev.cel.common.exceptions.CelAttributeNotFoundException;
import dev.cel.common.values.SelectableValue;
import java.util.Map;
import java.util.Optional;

/**
 * Facts as the evaluator reads them. Danger: a plain Map would do as well, but the evaluator copies maps, with all that
 * is in them, each time a list of them is touched.
 */
record Values(Map<String, Object> byName) implements SelectableValue<String> {
    Values {
        byName = Map.copyOf(byName);
    }

    @Override
    public Object select(String field) {
        return find(field).orElseThrow(() -> CelAttributeNotFoundException.forFieldResolution(field));
    }

    @Override
    public Optional<Object> find(String field) {
        return Optional.ofNullable(byName.get(field));
    }
}
