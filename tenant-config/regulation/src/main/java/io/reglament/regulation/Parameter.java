package io.reglament.regulation;

import java.util.Set;

/**
 * One parameter of the profile language: where it stands, how its values are written, and by what they may differ. All
 * of them are in {@link Parameters}; schema, reference, editor and differences are made from there.
 */
public final class Parameter<T> {
    private final String pointer;
    private final ValueForm<T> form;
    private final Set<Dimension> dimensions;
    private final Need need;

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
