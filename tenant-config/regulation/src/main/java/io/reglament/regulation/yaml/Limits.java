package io.reglament.regulation.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;

/**
 * Looks at the events before a tree is made of them. Danger: composing goes into nested collections by recursion, so
 * the depth is bounded here, and an alias may stand for a tree that holds it; neither is of use in a profile.
 */
final class Limits {
    private static final int DEEPEST = 12;
    private static final int MOST_EVENTS = 20_000;

    private Limits() {}

    static Optional<YamlFault> check(String text, LoadSettings settings) {
        int depth = 0;
        int events = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            depth += step(event);
            events++;
            String code = exceeded(event, depth, events);
            if (!code.isEmpty()) {
                return Optional.of(YamlFault.of("", position(event), code, DEEPEST));
            }
        }
        return Optional.empty();
    }

    private static int step(Event event) {
        if (event instanceof CollectionStartEvent) {
            return 1;
        }
        return event instanceof CollectionEndEvent ? -1 : 0;
    }

    private static String exceeded(Event event, int depth, int events) {
        if (event instanceof AliasEvent) {
            return "yaml.alias";
        }
        if (depth > DEEPEST) {
            return "yaml.too-deep";
        }
        return events > MOST_EVENTS ? "yaml.too-many" : "";
    }

    private static Position position(Event event) {
        return event.getStartMark().map(Position::of).orElse(Position.START);
    }
}
