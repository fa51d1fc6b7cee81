package io.reglament.regulation;

import java.util.List;

/**
 * What a line means, with the names that its profile has for it.
 *
 * @param forms names of the forms of control
 */
record NamedScope(Scope scope, List<Words> forms) {
    /** A named area of subjects. */
    record Area(String key) implements Comparable<Area> {
        @Override
        public int compareTo(Area other) {
            return key.compareTo(other.key);
        }
    }

    static NamedScope of(Scope scope, Profile profile) {
        return new NamedScope(
                scope, scope.forms().stream().map(form -> names(form, profile)).toList());
    }

    private static Words names(String form, Profile profile) {
        return profile.form(form).map(known -> known.value().names()).orElseGet(() -> new Words(form, form, form));
    }
}
