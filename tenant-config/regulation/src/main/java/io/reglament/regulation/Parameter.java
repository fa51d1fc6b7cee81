package io.reglament.regulation;

import java.util.Set;
import org.springframework.util.ConcurrentLruCache;
import tools.jackson.databind.JsonNode;

/**
 * One parameter of the profile language: where it stands, how its values are written, and by what they may differ. All
 * of them are in {@link Parameters}; schema, reference, editor and differences are made from there.
 */
public final class Parameter<T> {
    private static final int MOST_KNOWN = 256;

    private final String pointer;
    private final ValueForm<T> form;
    private final Set<Dimension> dimensions;
    private final Need need;
    private final ConcurrentLruCache<JsonNode, T> known;

    /** How many lines of a profile count. */
    enum Need {
        /** The first that holds, and the district's base has one for everything. */
        ALWAYS,
        /** The first that holds, where there is one. */
        MAYBE,
        /** Every one that holds. */
        EACH
    }

    Parameter(String pointer, ValueForm<T> form, Set<Dimension> dimensions, Need need) {
        this.pointer = pointer;
        this.form = form;
        this.dimensions = Set.copyOf(dimensions);
        this.need = need;
        this.known = new ConcurrentLruCache<>(MOST_KNOWN, form.reading());
    }

    /** JSON pointer in the profile. */
    public String pointer() {
        return pointer;
    }

    /** Steps of the pointer joined by dots: {@code deadline.topic}. */
    public String key() {
        return pointer.substring(1).replace('/', '.');
    }

    ValueForm<T> form() {
        return form;
    }

    /**
     * What is written there, in a profile without faults. Profiles say few different things, and rules ask for each of
     * them thousands of times, so what was read before is not read again.
     */
    T read(JsonNode value) {
        return known.get(value);
    }

    Set<Dimension> dimensions() {
        return dimensions;
    }

    Need need() {
        return need;
    }

    @Override
    public String toString() {
        return key();
    }
}
