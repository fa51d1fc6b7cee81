package io.reglament.regulation;

import java.util.List;

/**
 * The works that a line of the table of deadlines means, in words people know.
 *
 * @param areas keys of the areas; empty for any subject
 * @param forms names of the forms; empty for any form
 */
record WorkScope(List<Area> areas, List<Words> forms, GradeBand grades, int over) {
    static final GradeBand ALL_GRADES = new GradeBand(1, GradeBand.LAST_GRADE);

    /** An area by its key. */
    record Area(String key) implements Comparable<Area> {
        @Override
        public int compareTo(Area other) {
            return key.compareTo(other.key);
        }
    }

    static WorkScope of(WorkRule rule, Profile profile) {
        return new WorkScope(
                rule.areas().stream().map(Area::new).toList(),
                rule.forms().stream().map(form -> names(form, profile)).toList(),
                rule.grades(),
                rule.over());
    }

    private static Words names(String form, Profile profile) {
        return profile.form(form).map(known -> known.value().names()).orElseGet(() -> new Words(form, form, form));
    }
}
