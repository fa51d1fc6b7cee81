package io.reglament.guards.doors;

import java.util.HashMap;
import java.util.Map;

/** Sends a route's valid request to the things of a place. */
record Asking(Visitors visitors) {
    Answer ask(Who who, Route route, Place place) {
        return ask(who, route, values(route, place), place);
    }

    /** @param values what stands in the address, by variable */
    Answer ask(Who who, Route route, Map<String, String> values, Place place) {
        return ask(who, route, place.school().slug().value(), values, place);
    }

    Answer ask(Who who, Route route, String slug, Map<String, String> values, Place place) {
        Visitor visitor = visitors.of(who);
        return visitor.send(Requests.of(route, route.address(slug, values), place, visitor));
    }

    static Map<String, String> values(Route route, Place place) {
        Map<String, String> values = new HashMap<>();
        route.variables()
                .forEach(variable -> values.put(variable, Kind.of(variable).of().apply(place)));
        return values;
    }

    static Map<String, String> with(Map<String, String> values, String variable, String value) {
        Map<String, String> changed = new HashMap<>(values);
        changed.put(variable, value);
        return changed;
    }
}
